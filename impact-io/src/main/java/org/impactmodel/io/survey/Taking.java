package org.impactmodel.io.survey;

import org.impactmodel.io.note.Fault;
import org.impactmodel.io.sheet.Span;

/** Takes the cells of one column of the table. */
interface Taking {

    /**
     * Takes the cell of a respondent; a later cell of the same respondent replaces it.
     *
     * @param row the respondent, from 0
     * @param cell its characters
     * @return whether it says something; if not, {@link #fault} tells why
     */
    boolean take(int row, Span cell);

    /** What is wrong with a cell that was not taken. */
    Fault fault(Span cell);
}
