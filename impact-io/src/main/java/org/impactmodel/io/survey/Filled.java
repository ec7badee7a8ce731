package org.impactmodel.io.survey;

import org.impactmodel.model.respondent.RespondentColumn;

/** A column that was taken cell by cell. */
interface Filled {

    /**
     * The column so far.
     *
     * @param size how many respondents there are
     */
    RespondentColumn column(int size);
}
