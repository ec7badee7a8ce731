package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;

/** What keeps the weighting of a survey from being done: variables that are not there, totals that contradict each other. */
final class Recipe {

    private static final String AT = "/weighting";

    private final List<String> known = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Recipe(SurveyDescription description) {
        description.attributes().stream().map(Attribute::id).forEach(known::add);
        description.questions().stream().map(Question::id).forEach(known::add);
    }

    static List<Finding> findings(WeightingRecipe recipe, SurveyDescription description) {
        Recipe check = new Recipe(description);
        for (int i = 0; i < recipe.margins().size(); i++) {
            Margin margin = recipe.margins().get(i);
            for (int j = 0; j < margin.variables().size(); j++) {
                check.variable(
                        "/margins/" + i + "/variables/" + j, margin.variables().get(j));
            }
        }
        for (int i = 0; i < recipe.totals().size(); i++) {
            check.variable("/totals/" + i + "/variable", recipe.totals().get(i).variable());
        }
        for (WeightingProblem problem : recipe.problems()) {
            String found = problem.fault().code() + " (" + problem.found() + ")";
            check.findings.add(new Finding(AT + problem.pointer(), Rule.RECIPE_CAN_BE_FOLLOWED, found, List.of()));
        }
        return check.findings;
    }

    private void variable(String at, String name) {
        if (!known.contains(name)) {
            findings.add(new Finding(AT + at, Rule.KNOWN_REFERENCE, name, known));
        }
    }
}
