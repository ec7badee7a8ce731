package org.impactmodel.scoring.survey.weighting;

/** Fitted weights, or why there are none. */
public sealed interface WeightingResult permits FittedWeights, NoWeights {}
