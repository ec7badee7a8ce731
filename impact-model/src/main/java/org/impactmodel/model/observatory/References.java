package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.territory.Territory;

/** The references that lead nowhere. */
final class References {

    private final List<Finding> findings = new ArrayList<>();
    private final Known actors;
    private final Known territories;
    private final Known alliances;
    private final Known evidence;
    private final Known observations;
    private final Known subjects;

    private References(Observatory observatory, Collection<String> territoriesElsewhere) {
        actors = Known.of(observatory.actors().stream().map(Actor::id));
        territories = Known.of(
                Stream.concat(observatory.territories().stream().map(Territory::id), territoriesElsewhere.stream()));
        alliances = Known.of(observatory.alliances().stream().map(Alliance::id));
        evidence = Known.of(observatory.evidence().stream().map(Evidence::id));
        observations = Known.of(observatory.observations().stream().flatMap(one -> one.id().stream()));
        subjects = Known.of(Stream.of(
                        subjects(SubjectKind.ACTOR, actors),
                        subjects(SubjectKind.ALLIANCE, alliances),
                        subjects(SubjectKind.TERRITORY, territories))
                .flatMap(Function.identity()));
    }

    static List<Finding> findings(Observatory observatory, Collection<String> territoriesElsewhere) {
        References references = new References(observatory, territoriesElsewhere);
        references.checkActors(observatory.actors());
        references.checkTerritories(observatory.territories());
        references.checkAlliances(observatory.alliances());
        references.checkObservations(observatory.observations());
        references.checkEvaluations(observatory.evaluations());
        for (int i = 0; i < observatory.surveys().size(); i++) {
            references.all(
                    "/surveys/" + i + "/territories",
                    observatory.surveys().get(i).territories(),
                    references.territories);
        }
        return references.findings;
    }

    private void checkActors(List<Actor> list) {
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/actors/" + i + "/territory";
            list.get(i).territory().ifPresent(id -> one(pointer, id, territories));
        }
    }

    private void checkTerritories(List<Territory> list) {
        for (int i = 0; i < list.size(); i++) {
            all("/territories/" + i + "/parents", list.get(i).parents(), territories);
        }
    }

    private void checkAlliances(List<Alliance> list) {
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/alliances/" + i;
            Alliance alliance = list.get(i);
            for (int j = 0; j < alliance.members().size(); j++) {
                one(
                        pointer + "/members/" + j + "/actor",
                        alliance.members().get(j).actor(),
                        actors);
            }
            all(pointer + "/territories", alliance.territories(), territories);
            all(pointer + "/evidence", alliance.evidence(), evidence);
        }
    }

    /** There may be very many observations: pointers are only written for those that lead nowhere. */
    private void checkObservations(List<Observation> list) {
        for (int i = 0; i < list.size(); i++) {
            Observation observation = list.get(i);
            int place = i;
            if (!known(observation.subject().kind()).has(observation.subject().id())) {
                one("/observations/" + i + "/subject", observation.subject().toString(), subjects);
            }
            observation
                    .supersedes()
                    .filter(id -> !observations.has(id))
                    .ifPresent(id -> one("/observations/" + place + "/supersedes", id, observations));
            if (!observation.evidence().isEmpty()) {
                all("/observations/" + i + "/evidence", observation.evidence(), evidence);
            }
        }
    }

    private Known known(SubjectKind kind) {
        return switch (kind) {
            case ACTOR -> actors;
            case ALLIANCE -> alliances;
            case TERRITORY -> territories;
        };
    }

    private void checkEvaluations(List<Evaluation> list) {
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/evaluations/" + i;
            one(pointer + "/alliance", list.get(i).alliance(), alliances);
            all(pointer + "/evidence", list.get(i).evidence(), evidence);
        }
    }

    private static Stream<String> subjects(SubjectKind kind, Known ids) {
        return ids.ids().stream().map(id -> new SubjectRef(kind, id).toString());
    }

    private void all(String pointer, List<String> ids, Known known) {
        for (int i = 0; i < ids.size(); i++) {
            one(pointer + "/" + i, ids.get(i), known);
        }
    }

    private void one(String pointer, String id, Known known) {
        if (!known.has(id)) {
            findings.add(new Finding(pointer, Rule.KNOWN_REFERENCE, id, known.ids()));
        }
    }
}
