/** What the command line prints and how it ends. */
package org.impactmodel.examples.cli;
