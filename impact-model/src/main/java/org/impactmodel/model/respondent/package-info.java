/** Who answered what, by columns: a row for each respondent, a column for each question and attribute; and whether it holds together. */
package org.impactmodel.model.respondent;
