/** The command that follows scores over time and reads them against the horizons of their impacts. */
package org.impactmodel.examples.time;
