package org.impactmodel.examples.survey;

import java.util.List;
import org.impactmodel.model.weighting.WeightingProblem;

/** A recipe cannot be followed; it carries every reason. */
final class Unweighable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WeightingProblem> problems;

    Unweighable(List<WeightingProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    List<WeightingProblem> problems() {
        return problems;
    }
}
