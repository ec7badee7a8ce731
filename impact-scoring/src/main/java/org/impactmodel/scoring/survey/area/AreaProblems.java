package org.impactmodel.scoring.survey.area;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why areas could not be estimated.
 *
 * @param problems every problem, those of the areas first, in their order
 */
public record AreaProblems(List<AreaProblem> problems) implements SmallAreaResult {
    /** Copies the list. */
    public AreaProblems {
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    @Override
    public AreaModel orThrow() {
        throw new IllegalArgumentException("areas: "
                + problems.stream().map(problem -> problem.words().in("en")).collect(Collectors.joining("; ")));
    }
}
