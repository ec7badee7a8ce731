package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;

/** What keeps the weighting of a survey from being done: variables that are not there, totals that contradict each other. */
final class Recipe {

    private final Ids attributes;
    private final Ids questions;
    private final List<Finding> findings = new ArrayList<>();

    private Recipe(Known<SurveyDescription> description) {
        attributes = Ids.of(
                description.list("attributes", SurveyDescription::attributes), one -> one.part("id", Attribute::id));
        questions = Ids.of(
                description.list("questions", SurveyDescription::questions), one -> one.part("id", Question::id));
    }

    static List<Finding> findings(Known<SurveyDescription> description) {
        Recipe check = new Recipe(description);
        Known<WeightingRecipe> recipe = description.optional("weighting", SurveyDescription::weighting);
        for (Known<Margin> margin : recipe.list("margins", WeightingRecipe::margins)) {
            margin.list("variables", Margin::variables).forEach(check::variable);
        }
        for (Known<NumericTotal> total : recipe.list("totals", WeightingRecipe::totals)) {
            check.variable(total.part("variable", NumericTotal::variable));
        }
        for (WeightingProblem problem : WeightingRecipe.problems(recipe)) {
            String found = problem.fault().code() + " (" + problem.found() + ")";
            check.findings.add(new Finding(problem.pointer(), Rule.RECIPE_CAN_BE_FOLLOWED, found, List.of()));
        }
        return check.findings;
    }

    private void variable(Known<String> variable) {
        variable.value()
                .filter(name -> !attributes.mayHave(name) && !questions.mayHave(name))
                .ifPresent(name -> findings.add(variable.breaks(Rule.KNOWN_REFERENCE, name, names())));
    }

    private List<String> names() {
        return Stream.concat(attributes.names().stream(), questions.names().stream())
                .toList();
    }
}
