package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;

/** The columns of the table that two parts of the document claim. A stratum or a cluster may be an attribute as well. */
final class Roles {

    private final Set<String> taken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Roles() {}

    static List<Finding> findings(Known<SurveyDescription> description) {
        Roles roles = new Roles();
        for (Known<Question> question : description.list("questions", SurveyDescription::questions)) {
            roles.take(question.part("id", Question::id));
        }
        Known<Sample> sample = description.part("sample", SurveyDescription::sample);
        roles.claim(sample.list("strata", Sample::strata));
        roles.claim(sample.list("clusters", Sample::clusters));
        for (Known<Attribute> attribute : description.list("attributes", SurveyDescription::attributes)) {
            roles.take(attribute.part("id", Attribute::id));
        }
        roles.claim(sample.optional("weight", Sample::weight));
        roles.claim(sample.list("population-sizes", Sample::populationSizes));
        roles.claim(sample.optional("replicates", Sample::replicates).list("columns", Replicates::columns));
        roles.claim(sample.optional("panel", Sample::panel));
        roles.claim(description.list("ignored", SurveyDescription::ignored));
        return roles.findings;
    }

    private void take(Known<String> id) {
        id.value().ifPresent(taken::add);
    }

    private void claim(KnownList<String> columns) {
        columns.forEach(this::claim);
    }

    private void claim(Known<String> column) {
        column.value()
                .filter(name -> !taken.add(name))
                .ifPresent(name -> findings.add(column.breaks(Rule.COLUMN_ONE_ROLE, name, List.of())));
    }
}
