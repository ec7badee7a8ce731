package org.impactmodel.scoring.survey.grade;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Grade;

/**
 * An estimate and the grade it gets.
 *
 * @param estimate the estimate, which carries the grade
 * @param reasons why it is not simply publishable, the gravest first; empty where it is
 */
public record Judgement(Estimate estimate, List<GradeReason> reasons) {
    /** Copies the list. */
    public Judgement {
        Objects.requireNonNull(estimate, "estimate");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /**
     * The grade: that of the gravest reason.
     *
     * @return whether it can be published
     */
    public Grade grade() {
        return reasons.isEmpty() ? Grade.PUBLISHABLE : reasons.get(0).grade();
    }
}
