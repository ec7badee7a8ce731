package org.impactmodel.io.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.observatory.ReferenceCheck;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;

/** Checks the references of an observatory, which may name territories of the catalogue without holding them. */
final class Elsewhere {

    private final Set<String> named = new TreeSet<>();

    private Elsewhere() {}

    /** What does not fit. The whole catalogue is looked through only to tell the nearest name of what leads nowhere. */
    static List<Finding> findings(Observatory observatory) {
        Set<String> known = new Elsewhere().known(observatory);
        List<Finding> findings = ReferenceCheck.findings(observatory, known);
        return findings.isEmpty() ? findings : ReferenceCheck.findings(observatory, Territories.ids());
    }

    private Set<String> known(Observatory observatory) {
        for (Actor actor : observatory.actors()) {
            actor.territory().ifPresent(named::add);
        }
        for (Alliance alliance : observatory.alliances()) {
            named.addAll(alliance.territories());
        }
        for (Survey survey : observatory.surveys()) {
            named.addAll(survey.territories());
        }
        for (Observation observation : observatory.observations()) {
            if (observation.subject().kind() == SubjectKind.TERRITORY) {
                named.add(observation.subject().id());
            }
        }
        for (Territory territory : observatory.territories()) {
            named.addAll(territory.parents());
        }
        observatory.territories().forEach(territory -> named.remove(territory.id()));
        named.removeIf(Predicate.not(id -> Territories.find(id).isPresent()));
        return named;
    }
}
