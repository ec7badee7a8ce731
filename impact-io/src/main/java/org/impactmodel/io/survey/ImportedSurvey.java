package org.impactmodel.io.survey;

import java.util.List;
import java.util.Objects;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.model.respondent.RespondentTable;

/**
 * A survey that was made with another tool.
 *
 * @param table its answers, and the description of the survey with them
 * @param unread what of the form and of its answers was not read, and why; nothing else was left out
 */
public record ImportedSurvey(RespondentTable table, List<Problem> unread) {
    /** Copies the list. */
    public ImportedSurvey {
        Objects.requireNonNull(table, "table");
        unread = List.copyOf(Objects.requireNonNull(unread, "unread"));
    }
}
