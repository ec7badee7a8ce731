package org.impactmodel.examples.survey;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.NoWeights;
import org.impactmodel.scoring.survey.weighting.Variables;
import org.impactmodel.scoring.survey.weighting.Weighter;
import org.impactmodel.scoring.survey.weighting.WeightingResult;

/** Fits the weights of a survey by the recipe that its description carries. */
final class Weighed {

    private Weighed() {}

    /** The survey with fitted weights, or as it is where it has no recipe. */
    static SurveyStudy study(RespondentTable table, boolean asDrawn) {
        SurveyStudy study = SurveyStudy.of(table);
        Optional<WeightingRecipe> recipe = table.description().weighting().filter(any -> !asDrawn);
        return recipe.map(how -> study.withWeights(fitted(study, how), weighter(study, how)))
                .orElse(study);
    }

    static FittedWeights fitted(SurveyStudy study, WeightingRecipe recipe) {
        WeightingResult result =
                weighter(study, recipe).weigh(study.estimator().design().weights());
        if (result instanceof NoWeights none) {
            throw new Unweighable(none.problems());
        }
        return (FittedWeights) result;
    }

    private static Weighter weighter(SurveyStudy study, WeightingRecipe recipe) {
        return Weighter.of(recipe, variables(study.table(), recipe));
    }

    private static Variables variables(RespondentTable table, WeightingRecipe recipe) {
        SortedMap<String, CategoryColumn> categories = new TreeMap<>();
        recipe.margins().stream()
                .flatMap(margin -> margin.variables().stream())
                .forEach(name -> categories.put(name, table.category(name)));
        SortedMap<String, NumberColumn> numbers = new TreeMap<>();
        recipe.totals().forEach(total -> numbers.put(total.variable(), table.numbers(total.variable())));
        return new Variables(categories, numbers);
    }
}
