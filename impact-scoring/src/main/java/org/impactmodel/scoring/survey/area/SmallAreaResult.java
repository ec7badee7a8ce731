package org.impactmodel.scoring.survey.area;

/** What estimating areas gives: a model with an estimate for each area, or why there is none. */
public sealed interface SmallAreaResult permits AreaModel, AreaProblems {

    /**
     * The model.
     *
     * @return the model
     * @throws IllegalArgumentException when there is none; the message tells every problem
     */
    AreaModel orThrow();
}
