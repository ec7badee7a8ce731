package org.impactmodel.scoring.survey.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.NoWeights;
import org.impactmodel.scoring.survey.weighting.WeightingResult;

/**
 * A survey whose weights a recipe was to fit.
 *
 * @param study the survey, with the fitted weights where there are some, else as it was
 * @param result the fitted weights, or everything that kept them from being fitted
 */
public record Weighing(SurveyStudy study, WeightingResult result) {
    /** Checks that both are given. */
    public Weighing {
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(result, "result");
    }

    /**
     * The fitted weights, with how well they meet the totals and what they cost.
     *
     * @return the weights, or empty where the recipe cannot be followed
     */
    public Optional<FittedWeights> weights() {
        return result instanceof FittedWeights fitted ? Optional.of(fitted) : Optional.empty();
    }

    /**
     * Why the recipe cannot be followed.
     *
     * @return every problem; empty where there are weights
     */
    public List<WeightingProblem> problems() {
        return result instanceof NoWeights none ? none.problems() : List.of();
    }

    /**
     * The survey with fitted weights, for a caller who takes no other answer.
     *
     * @return the survey, ready to be asked
     * @throws UnweighableException with every problem, when the recipe cannot be followed
     */
    public SurveyStudy orThrow() {
        if (!problems().isEmpty()) {
            throw new UnweighableException(problems());
        }
        return study;
    }
}
