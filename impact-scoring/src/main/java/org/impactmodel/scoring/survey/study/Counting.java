package org.impactmodel.scoring.survey.study;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.scoring.survey.disclosure.MarginTable;

/** The tables of respondents behind the estimates of one question. */
sealed interface Counting {

    /** The tables, each on the same respondents. */
    List<MarginTable> tables(Crosstab crosstab);

    /** Why a respondent has no answer. */
    IntFunction<Optional<Absence>> absence();

    static Counting of(RespondentTable table, AnswerForm form, Target target) {
        if (target.statistic() != Statistic.SHARE) {
            return new Numbers(table.numbers(target.variable()));
        }
        return form instanceof AnswerForm.MultipleChoice
                ? new Several(table.choices(target.variable()))
                : new Single(Rated.categories(table, form, target.variable()));
    }

    /** One answer of several: one table that sums to all who answered. */
    record Single(CategoryColumn column) implements Counting {
        @Override
        public List<MarginTable> tables(Crosstab crosstab) {
            return List.of(crosstab.table(column.codes(), column::at));
        }

        @Override
        public IntFunction<Optional<Absence>> absence() {
            return column::absence;
        }
    }

    /** Several answers: a table for each option, of those who chose it and those who did not. */
    record Several(ChoicesColumn column) implements Counting {
        @Override
        public List<MarginTable> tables(Crosstab crosstab) {
            return column.codes().stream()
                    .map(option -> table(crosstab, option, column.place(option)))
                    .toList();
        }

        private MarginTable table(Crosstab crosstab, String option, int place) {
            return crosstab.table(
                    List.of(option, "!" + option), row -> column.has(row) ? (column.chose(row, place) ? 0 : 1) : -1);
        }

        @Override
        public IntFunction<Optional<Absence>> absence() {
            return column::absence;
        }
    }

    /** A number: a table of who answered. */
    record Numbers(NumberColumn column) implements Counting {
        @Override
        public List<MarginTable> tables(Crosstab crosstab) {
            return List.of(crosstab.table(List.of(Crosstab.TOTAL), row -> column.has(row) ? 0 : -1));
        }

        @Override
        public IntFunction<Optional<Absence>> absence() {
            return column::absence;
        }
    }
}
