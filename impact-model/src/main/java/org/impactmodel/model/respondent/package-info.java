/** Who answered what, by columns: a row for each respondent, a column for each question and attribute. */
package org.impactmodel.model.respondent;
