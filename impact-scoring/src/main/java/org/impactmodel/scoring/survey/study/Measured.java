package org.impactmodel.scoring.survey.study;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.weighting.Variables;

/** Takes from the answers what a recipe speaks of; what is not there, or of another kind, the weighter then misses and tells. */
final class Measured {

    private final RespondentTable table;
    private final SortedMap<String, CategoryColumn> categories = new TreeMap<>();
    private final SortedMap<String, NumberColumn> numbers = new TreeMap<>();

    private Measured(RespondentTable table) {
        this.table = table;
    }

    static Variables by(WeightingRecipe recipe, RespondentTable table) {
        Measured measured = new Measured(table);
        recipe.margins().stream().flatMap(margin -> margin.variables().stream()).forEach(measured::category);
        recipe.totals().forEach(total -> measured.number(total.variable()));
        return new Variables(measured.categories, measured.numbers);
    }

    private void category(String name) {
        Optional<Question> question = table.description().question(name);
        if (question.map(Question::answer)
                .filter(AnswerForm.Rating.class::isInstance)
                .isPresent()) {
            categories.put(name, Rated.categories(table, question.get().answer(), name));
        } else if (column(name).orElse(null) instanceof CategoryColumn column) {
            categories.put(name, column);
        }
    }

    private void number(String name) {
        if (column(name).orElse(null) instanceof NumberColumn column) {
            numbers.put(name, column);
        }
    }

    private Optional<RespondentColumn> column(String name) {
        boolean known = table.description().question(name).isPresent()
                || table.description().attribute(name).isPresent();
        return known ? Optional.of(table.column(name)) : Optional.empty();
    }
}
