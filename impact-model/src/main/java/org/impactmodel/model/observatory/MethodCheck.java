package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.method.Admissible;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Finding;

/** Whether the observations of an observatory answer what a method asks. */
public final class MethodCheck {

    private static final List<String> OUTCOMES = List.of("value", "level", "missing", "not-applicable");

    private MethodCheck() {}

    /**
     * The observations that a method cannot take. A document may hold what one method asks and another does not: this is only
     * for those who mean to judge it by this one.
     *
     * @param observatory the document
     * @param methodology the method
     * @return {@link org.impactmodel.model.rule.Rule#KNOWN_INDICATOR observations of other indicators}, {@link
     *     org.impactmodel.model.rule.Rule#KNOWN_LEVEL of other levels}, {@link
     *     org.impactmodel.model.rule.Rule#LEVEL_EXPECTED numbers for a level} and {@link
     *     org.impactmodel.model.rule.Rule#NUMBER_EXPECTED levels for a number}, and {@link
     *     org.impactmodel.model.rule.Rule#ONE_ANSWER_WITHOUT_RULE several answers to one question} where the method has no
     *     rule for them; empty when it takes all
     */
    public static List<Finding> findings(Observatory observatory, Methodology methodology) {
        Objects.requireNonNull(observatory, "observatory");
        return findings(Known.of(observatory), methodology);
    }

    /**
     * The same, of a document of which something may not be known: an observation is held against the method where its
     * indicator and its outcome are known.
     *
     * @param observatory what is known of the document
     * @param methodology the method
     * @return the findings, as above
     */
    public static List<Finding> findings(Known<Observatory> observatory, Methodology methodology) {
        Admissible admissible = Admissible.of(methodology);
        List<Finding> findings = new ArrayList<>();
        for (Known<Observation> one : observatory.list("observations", Observatory::observations)) {
            Optional<String> indicator =
                    one.part("indicator", Observation::indicator).value();
            outcome(one)
                    .flatMap(outcome -> indicator.flatMap(id -> admissible.finding(id, outcome, one.pointer())))
                    .ifPresent(findings::add);
        }
        if (methodology.reconciliation().isEmpty()) {
            findings.addAll(SeveralAnswers.findings(observatory));
        }
        return List.copyOf(findings);
    }

    /** The outcome stands under the name of what it is. */
    private static Optional<Outcome> outcome(Known<Observation> observation) {
        return OUTCOMES.stream()
                .map(name -> observation.part(name, Observation::outcome))
                .flatMap(outcome -> outcome.value().stream())
                .findFirst();
    }
}
