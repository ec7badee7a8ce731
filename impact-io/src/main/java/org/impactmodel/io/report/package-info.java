/** Score cards and estimates as text that people read in a terminal: tables of many, the tree of one, why a score is not higher, how sure an estimate is. */
package org.impactmodel.io.report;
