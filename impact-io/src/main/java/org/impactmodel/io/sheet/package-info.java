/** The text of tables, row by row, with every problem of the header and of each row. */
package org.impactmodel.io.sheet;
