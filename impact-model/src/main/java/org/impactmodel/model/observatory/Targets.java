package org.impactmodel.model.observatory;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;

/** What the references of an observatory may name, but for its observations. */
final class Targets {

    private final Target actors;
    private final Target territories;
    private final Target alliances;
    private final Target evidence;
    private final Supplier<List<String>> subjects = new Once<>(this::allSubjects);

    Targets(Register register, Supplier<Set<String>> territoriesElsewhere) {
        this.actors = new Target(register.actors());
        this.territories = new Target(register.territories(), territoriesElsewhere);
        this.alliances = new Target(register.alliances());
        this.evidence = new Target(register.evidence());
    }

    Target actors() {
        return actors;
    }

    Target territories() {
        return territories;
    }

    Target alliances() {
        return alliances;
    }

    Target evidence() {
        return evidence;
    }

    boolean mayHave(SubjectRef subject) {
        return of(subject.kind()).mayHave(subject.id());
    }

    /** The subjects that could be observed, sorted. */
    List<String> subjects() {
        return subjects.get();
    }

    private Target of(SubjectKind kind) {
        return switch (kind) {
            case ACTOR -> actors;
            case ALLIANCE -> alliances;
            case TERRITORY -> territories;
        };
    }

    private List<String> allSubjects() {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> of(kind).names().stream().map(id -> new SubjectRef(kind, id).toString()))
                .sorted()
                .toList();
    }
}
