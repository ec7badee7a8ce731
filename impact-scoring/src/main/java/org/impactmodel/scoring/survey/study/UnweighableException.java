package org.impactmodel.scoring.survey.study;

import java.util.List;
import java.util.stream.Collectors;
import org.impactmodel.model.weighting.WeightingProblem;

/** That the recipe of a weighting cannot be followed; it carries every reason. */
public final class UnweighableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<WeightingProblem> problems;

    UnweighableException(List<WeightingProblem> problems) {
        super(problems.stream().map(problem -> problem.in("en")).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Why.
     *
     * @return every problem, at least one
     */
    public List<WeightingProblem> problems() {
        return problems;
    }
}
