/** Runs what the README and the pages under docs/ show. */
package org.impactmodel.examples.pages;
