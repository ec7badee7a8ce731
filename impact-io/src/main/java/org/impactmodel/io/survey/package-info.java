/** Surveys: the table of answers, cell by cell into columns, and the stamp of what was read. */
package org.impactmodel.io.survey;
