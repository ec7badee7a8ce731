package org.impactmodel.scoring.survey.weighting;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.weighting.WeightingProblem;

/**
 * That a recipe could not be followed.
 *
 * @param problems everything that was found wrong, at least one thing
 */
public record NoWeights(List<WeightingProblem> problems) implements WeightingResult {
    /** Copies the list. */
    public NoWeights {
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }
}
