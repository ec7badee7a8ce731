package org.impactmodel.scoring.survey.cross;

import java.util.Objects;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.scoring.survey.test.Tested;

/**
 * How far two populations are apart.
 *
 * @param first who is taken from
 * @param second who is taken off
 * @param gap first less second, with its interval
 * @param tested whether it is more than chance, among all gaps that are read together
 */
public record PopulationGap(String first, String second, Gap gap, Tested tested) {
    /** Checks that all are given. */
    public PopulationGap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(tested, "tested");
    }
}
