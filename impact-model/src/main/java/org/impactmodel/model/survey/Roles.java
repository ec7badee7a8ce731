package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.Sample;

/** The columns of the table that two parts of the document claim. A stratum or a cluster may be an attribute as well. */
final class Roles {

    private final Set<String> taken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Roles() {}

    static List<Finding> findings(SurveyDescription description) {
        Roles roles = new Roles();
        Sample sample = description.sample();
        description.questions().stream().map(Question::id).forEach(roles.taken::add);
        roles.claim("/sample/strata", sample.strata());
        roles.claim("/sample/clusters", sample.clusters());
        description.attributes().stream().map(Attribute::id).forEach(roles.taken::add);
        sample.weight().ifPresent(column -> roles.claim("/sample/weight", column));
        roles.claim("/sample/population-sizes", sample.populationSizes());
        sample.replicates().ifPresent(all -> roles.claim("/sample/replicates/columns", all.columns()));
        sample.panel().ifPresent(column -> roles.claim("/sample/panel", column));
        roles.claim("/ignored", description.ignored());
        return roles.findings;
    }

    private void claim(String at, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            claim(at + "/" + i, columns.get(i));
        }
    }

    private void claim(String at, String column) {
        if (!taken.add(column)) {
            findings.add(new Finding(at, Rule.COLUMN_ONE_ROLE, column, List.of()));
        }
    }
}
