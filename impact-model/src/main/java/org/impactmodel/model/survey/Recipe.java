package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;

/**
 * What keeps the weighting of a survey from being done: variables and categories that are not there or of another kind, totals
 * that contradict each other.
 */
final class Recipe {

    private final Ids attributes;
    private final Ids questions;
    private final Measuring measuring;
    private final List<Finding> findings = new ArrayList<>();

    private Recipe(Known<SurveyDescription> description) {
        attributes = Ids.of(
                description.list("attributes", SurveyDescription::attributes), one -> one.part("id", Attribute::id));
        questions = Ids.of(
                description.list("questions", SurveyDescription::questions), one -> one.part("id", Question::id));
        measuring = Measuring.of(description);
    }

    static List<Finding> findings(Known<SurveyDescription> description) {
        Recipe check = new Recipe(description);
        Known<WeightingRecipe> recipe = description.optional("weighting", SurveyDescription::weighting);
        recipe.list("margins", WeightingRecipe::margins).forEach(check::margin);
        for (Known<NumericTotal> total : recipe.list("totals", WeightingRecipe::totals)) {
            check.number(total.part("variable", NumericTotal::variable));
        }
        for (WeightingProblem problem : WeightingRecipe.problems(recipe)) {
            check.findings.add(finding(problem));
        }
        return check.findings;
    }

    private static Finding finding(WeightingProblem problem) {
        return new Finding(problem.pointer(), problem.fault(), problem.found(), List.of()).saying(problem.said());
    }

    private void margin(Known<Margin> margin) {
        KnownList<String> variables = margin.list("variables", Margin::variables);
        for (int i = 0; i < variables.size(); i++) {
            Known<String> variable = variables.at(i);
            if (exists(variable)) {
                categories(variable, i, margin.list("totals", Margin::totals));
            }
        }
    }

    private void categories(Known<String> variable, int place, KnownList<CategoryTotal> totals) {
        String name = variable.value().orElse("");
        if (measuring.isNumber(name) || measuring.isSeveral(name)) {
            findings.add(new Finding(variable.pointer(), WeightingFault.MARGIN_VARIABLE, name, List.of())
                    .saying(measuring.noMargin(name)));
            return;
        }
        Optional<Categories> known = measuring.categories(name);
        for (Known<CategoryTotal> total : totals) {
            KnownList<String> written = total.list("categories", CategoryTotal::categories);
            if (known.isPresent() && place < written.size()) {
                known.get().refuse(written.at(place)).ifPresent(findings::add);
            }
        }
    }

    private void number(Known<String> variable) {
        String name = variable.value().orElse("");
        if (exists(variable) && !measuring.mayBeNumber(name)) {
            findings.add(new Finding(variable.pointer(), WeightingFault.TOTAL_VARIABLE, name, List.of())
                    .saying(measuring.noTotal(name)));
        }
    }

    /** Whether a variable is there; where it is known that it is not, that is told. */
    private boolean exists(Known<String> variable) {
        Optional<String> unknown =
                variable.value().filter(name -> !attributes.mayHave(name) && !questions.mayHave(name));
        unknown.ifPresent(name -> findings.add(variable.breaks(Rule.KNOWN_REFERENCE, name, names())));
        return unknown.isEmpty() && variable.value().isPresent();
    }

    private List<String> names() {
        return Stream.concat(attributes.names().stream(), questions.names().stream())
                .toList();
    }
}
