package org.impactmodel.scoring.survey.study;

import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentTable;

/** Ratings as the points of their scale. */
final class Rated {

    private Rated() {}

    static CategoryColumn categories(RespondentTable table, AnswerForm form, String name) {
        return form instanceof AnswerForm.Rating rating
                ? categories(rating, table.numbers(name))
                : table.category(name);
    }

    private static CategoryColumn categories(AnswerForm.Rating rating, NumberColumn column) {
        List<String> points = IntStream.rangeClosed(rating.lowest(), rating.highest())
                .mapToObj(Integer::toString)
                .toList();
        int[] cells = IntStream.range(0, column.size())
                .map(row -> column.absence(row)
                        .map(CategoryColumn::absent)
                        .orElseGet(() -> (int) column.at(row) - rating.lowest()))
                .toArray();
        return CategoryColumn.of(points, cells);
    }
}
