package org.impactmodel.model.observatory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;

/** What the references of an observatory may name, but for its observations. */
final class Targets {

    private final Target actors;
    private final Target territories;
    private final Target alliances;
    private final Target evidence;
    private final Target none = new Target(Ids.of(List.<Known<String>>of(), true, one -> one));
    private final Supplier<List<String>> subjects = new Once<>(this::allSubjects);

    private Optional<SubjectRef> last = Optional.empty();

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

    /** Observations of one subject mostly follow one another: the last subject that was there is not looked up again. */
    boolean mayHave(SubjectRef subject) {
        if (last.isPresent() && last.get().equals(subject)) {
            return true;
        }
        boolean may = of(subject.kind()).mayHave(subject.id());
        if (may) {
            last = Optional.of(subject);
        }
        return may;
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
            case OTHER -> none;
        };
    }

    private List<String> allSubjects() {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> of(kind).names().stream().map(id -> new SubjectRef(kind, id).toString()))
                .sorted()
                .toList();
    }
}
