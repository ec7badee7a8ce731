package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;

/** The ids that two things of one list bear. */
final class Uniqueness {

    private final List<Finding> findings = new ArrayList<>();

    private Uniqueness() {}

    static List<Finding> findings(Observatory observatory) {
        Uniqueness uniqueness = new Uniqueness();
        uniqueness.check("actors", observatory.actors(), Actor::id);
        uniqueness.check("territories", observatory.territories(), Territory::id);
        uniqueness.check("alliances", observatory.alliances(), Alliance::id);
        uniqueness.checkNamed("observations", observatory.observations(), Observation::id);
        uniqueness.check("evidence", observatory.evidence(), Evidence::id);
        uniqueness.check("evaluations", observatory.evaluations(), Evaluation::id);
        uniqueness.check("surveys", observatory.surveys(), Survey::id);
        return uniqueness.findings;
    }

    private <T> void check(String list, List<T> things, Function<T, String> id) {
        checkNamed(list, things, thing -> Optional.of(id.apply(thing)));
    }

    private <T> void checkNamed(String list, List<T> things, Function<T, Optional<String>> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            Optional<String> id = name.apply(things.get(i));
            if (id.isPresent() && !seen.add(id.get())) {
                findings.add(new Finding("/" + list + "/" + i + "/id", Rule.UNIQUE, id.get(), List.of()));
            }
        }
    }
}
