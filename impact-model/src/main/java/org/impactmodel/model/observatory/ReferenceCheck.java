package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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
        KnownList<Observation> observations = observatory.list("observations", Observatory::observations);
        List<Finding> findings = new ArrayList<>(register.twins());
        findings.addAll(References.findings(observatory, register, territoriesElsewhere));
        findings.addAll(Ancestry.findings(observatory.list("territories", Observatory::territories)));
        findings.addAll(Superseding.findings(observations));
        findings.addAll(Standing.findings(observations));
        return List.copyOf(findings);
    }
}
