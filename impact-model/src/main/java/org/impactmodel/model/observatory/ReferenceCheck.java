package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
        List<Finding> findings = new ArrayList<>(Uniqueness.findings(observatory));
        findings.addAll(References.findings(observatory, territoriesElsewhere));
        findings.addAll(Ancestry.findings(observatory.territories()));
        findings.addAll(Superseding.findings(observatory.observations()));
        findings.addAll(Standing.findings(observatory.observations()));
        return List.copyOf(findings);
    }
}
