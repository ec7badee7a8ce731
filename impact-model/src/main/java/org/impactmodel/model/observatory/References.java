package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;

/** The references that lead nowhere. */
final class References {

    private final Known<Observatory> observatory;
    private final Targets targets;
    private final List<Finding> findings = new ArrayList<>();

    private References(Known<Observatory> observatory, Targets targets) {
        this.observatory = observatory;
        this.targets = targets;
    }

    /**
     * The references of an observatory.
     *
     * @param remarkable the observations that may hold one that leads nowhere
     * @param named the ids of observations
     */
    static List<Finding> findings(
            Known<Observatory> observatory, Targets targets, List<Known<Observation>> remarkable, Ids named) {
        References references = new References(observatory, targets);
        references.ofPlaces();
        references.ofAlliances();
        references.ofObservations(remarkable, new Target(named));
        references.ofEvaluations();
        return references.findings;
    }

    private void ofPlaces() {
        for (Known<Actor> actor : observatory.list("actors", Observatory::actors)) {
            one(actor.optional("territory", Actor::territory), targets.territories());
        }
        for (Known<Territory> territory : observatory.list("territories", Observatory::territories)) {
            all(territory.list("parents", Territory::parents), targets.territories());
        }
    }

    private void ofAlliances() {
        for (Known<Alliance> alliance : observatory.list("alliances", Observatory::alliances)) {
            for (Known<Member> member : alliance.list("members", Alliance::members)) {
                one(member.part("actor", Member::actor), targets.actors());
            }
            all(alliance.list("territories", Alliance::territories), targets.territories());
            all(alliance.list("evidence", Alliance::evidence), targets.evidence());
        }
    }

    private void ofObservations(List<Known<Observation>> observations, Target named) {
        for (Known<Observation> observation : observations) {
            subject(observation.part("subject", Observation::subject));
            one(observation.optional("supersedes", Observation::supersedes), named);
            all(observation.list("evidence", Observation::evidence), targets.evidence());
        }
    }

    private void ofEvaluations() {
        for (Known<Evaluation> evaluation : observatory.list("evaluations", Observatory::evaluations)) {
            one(evaluation.part("alliance", Evaluation::alliance), targets.alliances());
            all(evaluation.list("evidence", Evaluation::evidence), targets.evidence());
        }
        for (Known<Survey> survey : observatory.list("surveys", Observatory::surveys)) {
            all(survey.list("territories", Survey::territories), targets.territories());
        }
    }

    private void subject(Known<SubjectRef> subject) {
        Optional<SubjectRef> named = subject.value();
        if (named.isPresent() && !targets.mayHave(named.get())) {
            findings.add(subject.breaks(Rule.KNOWN_REFERENCE, named.get().toString(), targets.subjects()));
        }
    }

    private void all(KnownList<String> references, Target target) {
        for (Known<String> reference : references) {
            one(reference, target);
        }
    }

    private void one(Known<String> reference, Target target) {
        Optional<String> id = reference.value();
        if (id.isPresent() && !target.mayHave(id.get())) {
            findings.add(reference.breaks(Rule.KNOWN_REFERENCE, id.get(), target.names()));
        }
    }
}
