package org.impactmodel.scoring.survey.wave;

import java.util.Objects;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.scoring.survey.test.Tested;

/**
 * How the answers changed from one wave to a later one.
 *
 * @param earlier the code of the earlier wave
 * @param later the code of the later wave
 * @param gap later less earlier, with its interval
 * @param tested whether it is more than chance, among all changes that are read together
 */
public record WaveChange(String earlier, String later, Gap gap, Tested tested) {
    /** Checks that all are given. */
    public WaveChange {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(tested, "tested");
    }
}
