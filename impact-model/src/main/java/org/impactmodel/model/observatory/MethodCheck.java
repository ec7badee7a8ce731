package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.method.Admissible;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Finding;

/** Whether the observations of an observatory answer what a method asks. */
public final class MethodCheck {

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
     *     org.impactmodel.model.rule.Rule#NUMBER_EXPECTED levels for a number}; empty when it takes all
     */
    public static List<Finding> findings(Observatory observatory, Methodology methodology) {
        Objects.requireNonNull(observatory, "observatory");
        Admissible admissible = Admissible.of(methodology);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < observatory.observations().size(); i++) {
            Observation one = observatory.observations().get(i);
            admissible
                    .finding(one.indicator(), one.outcome(), "/observations/" + i)
                    .ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }
}
