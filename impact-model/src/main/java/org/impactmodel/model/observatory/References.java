package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;

/** The references that lead nowhere. */
final class References {

    private final Known<Observatory> observatory;
    private final Target actors;
    private final Target territories;
    private final Target alliances;
    private final Target evidence;
    private final Target observations;
    private final Supplier<List<String>> subjects = new Once<>(this::allSubjects);
    private final List<Finding> findings = new ArrayList<>();

    private References(Known<Observatory> observatory, Register register, Supplier<Set<String>> elsewhere) {
        this.observatory = observatory;
        this.actors = new Target(register.actors());
        this.territories = new Target(register.territories(), elsewhere);
        this.alliances = new Target(register.alliances());
        this.evidence = new Target(register.evidence());
        this.observations = new Target(register.observations());
    }

    static List<Finding> findings(Known<Observatory> observatory, Register register, Supplier<Set<String>> elsewhere) {
        References references = new References(observatory, register, elsewhere);
        references.ofPlaces();
        references.ofAlliances();
        references.ofObservations();
        references.ofEvaluations();
        return references.findings;
    }

    private void ofPlaces() {
        for (Known<Actor> actor : observatory.list("actors", Observatory::actors)) {
            one(actor.optional("territory", Actor::territory), territories);
        }
        for (Known<Territory> territory : observatory.list("territories", Observatory::territories)) {
            all(territory.list("parents", Territory::parents), territories);
        }
    }

    private void ofAlliances() {
        for (Known<Alliance> alliance : observatory.list("alliances", Observatory::alliances)) {
            for (Known<Member> member : alliance.list("members", Alliance::members)) {
                one(member.part("actor", Member::actor), actors);
            }
            all(alliance.list("territories", Alliance::territories), territories);
            all(alliance.list("evidence", Alliance::evidence), evidence);
        }
    }

    private void ofObservations() {
        for (Known<Observation> observation : observatory.list("observations", Observatory::observations)) {
            subject(observation.part("subject", Observation::subject));
            one(observation.optional("supersedes", Observation::supersedes), observations);
            all(observation.list("evidence", Observation::evidence), evidence);
        }
    }

    private void ofEvaluations() {
        for (Known<Evaluation> evaluation : observatory.list("evaluations", Observatory::evaluations)) {
            one(evaluation.part("alliance", Evaluation::alliance), alliances);
            all(evaluation.list("evidence", Evaluation::evidence), evidence);
        }
        for (Known<Survey> survey : observatory.list("surveys", Observatory::surveys)) {
            all(survey.list("territories", Survey::territories), territories);
        }
    }

    private void subject(Known<SubjectRef> subject) {
        Optional<SubjectRef> named = subject.value();
        if (named.isPresent() && !target(named.get().kind()).mayHave(named.get().id())) {
            findings.add(subject.breaks(Rule.KNOWN_REFERENCE, named.get().toString(), subjects.get()));
        }
    }

    private Target target(SubjectKind kind) {
        return switch (kind) {
            case ACTOR -> actors;
            case ALLIANCE -> alliances;
            case TERRITORY -> territories;
        };
    }

    private List<String> allSubjects() {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> target(kind).names().stream().map(id -> new SubjectRef(kind, id).toString()))
                .sorted()
                .toList();
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
