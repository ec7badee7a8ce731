package org.impactmodel.scoring.survey.signal;

import java.util.List;
import java.util.Objects;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/**
 * One answer over the waves, in one population or territory.
 *
 * @param name what tells it from the others, such as {@code citizens / region 24 / trust=low}
 * @param waves its share in each wave
 */
public record Series(String name, List<WaveEstimate> waves) {
    /** Copies the waves. */
    public Series {
        Objects.requireNonNull(name, "name");
        waves = List.copyOf(waves);
    }
}
