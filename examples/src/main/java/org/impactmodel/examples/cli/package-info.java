/** The command line. */
package org.impactmodel.examples.cli;
