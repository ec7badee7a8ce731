package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Whether the parts of an observatory fit together. */
public final class ReferenceCheck {

    private ReferenceCheck() {}

    /**
     * Everything that does not fit, in a document that holds all its territories.
     *
     * @param observatory the document
     * @return {@link Rule#UNIQUE ids used twice}, {@link Rule#KNOWN_REFERENCE references that lead nowhere},
     *     {@link Rule#SUPERSEDES_SAME observations that replace another question}, {@link Rule#ACYCLIC circles} of
     *     replacements and of parents, {@link Rule#ONE_STANDING_ANSWER two standing answers to one question}; empty when all
     *     is well
     */
    public static List<Finding> findings(Observatory observatory) {
        return findings(observatory, List.of());
    }

    /**
     * Everything that does not fit, where some territories stand elsewhere.
     *
     * @param observatory the document
     * @param territoriesElsewhere the ids of territories that it may name without holding them, such as those of a catalogue
     * @return the findings, as above
     */
    public static List<Finding> findings(Observatory observatory, Collection<String> territoriesElsewhere) {
        Objects.requireNonNull(observatory, "observatory");
        Set<String> elsewhere = new HashSet<>(territoriesElsewhere);
        return findings(Known.of(observatory), () -> elsewhere);
    }

    /**
     * Everything that does not fit, in a document of which something may not be known. A reference is held against what is
     * known only: where a thing's id, or the list that holds it, could not be read, the reference may mean just that.
     *
     * @param observatory what is known of the document
     * @param territoriesElsewhere gives the ids of territories that it may name without holding them; asked only when it does
     * @return the findings, as above
     */
    public static List<Finding> findings(Known<Observatory> observatory, Supplier<Set<String>> territoriesElsewhere) {
        Register register = new Register(observatory);
        Targets targets = new Targets(register, territoriesElsewhere);
        KnownList<Observation> observations = observatory.list("observations", Observatory::observations);
        Standing standing = new Standing(observations);
        List<Known<Observation>> remarkable = remarkable(observations, targets, standing);
        Ids named = register.observations(remarkable, observations.isComplete());

        List<Finding> findings = new ArrayList<>(register.twins());
        findings.addAll(References.findings(observatory, targets, remarkable, named));
        findings.addAll(Ancestry.findings(observatory.list("territories", Observatory::territories)));
        findings.addAll(Superseding.findings(remarkable));
        findings.addAll(standing.findings());
        return List.copyOf(findings);
    }

    /**
     * The observations of which there is more to ask than whether the subject is there. There may be very many observations
     * and few of these, so each is looked at once.
     */
    private static List<Known<Observation>> remarkable(
            KnownList<Observation> observations, Targets targets, Standing standing) {
        List<Known<Observation>> remarkable = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            Optional<Observation> whole = observations.whole(i);
            if (whole.isEmpty() || !isPlain(whole.get(), targets)) {
                remarkable.add(observations.at(i));
            }
            standing.see(i);
        }
        return remarkable;
    }

    private static boolean isPlain(Observation one, Targets targets) {
        return one.id().isEmpty()
                && one.supersedes().isEmpty()
                && one.evidence().isEmpty()
                && targets.mayHave(one.subject());
    }
}
