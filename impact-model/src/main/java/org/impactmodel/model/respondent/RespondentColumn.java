package org.impactmodel.model.respondent;

import java.util.Optional;
import org.impactmodel.model.questionnaire.Absence;

/** What each respondent answered to one question, or is known by; or why there is nothing. */
public sealed interface RespondentColumn permits CategoryColumn, ChoicesColumn, NumberColumn {

    /**
     * The number of respondents.
     *
     * @return how many cells there are
     */
    int size();

    /**
     * Why a respondent has no answer.
     *
     * @param row the respondent, from 0
     * @return the reason, or empty where there is an answer
     */
    Optional<Absence> absence(int row);
}
