/** Score cards as text that people read in a terminal: tables of many, the tree of one, and why a score is not higher. */
package org.impactmodel.io.report;
