package org.impactmodel.io.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What was read cannot be used. The only exception that reading throws; it carries every problem. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception with all problems; its message lists them in English.
     *
     * @param problems at least one
     */
    public UnreadableException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.in("en")).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems in the order of the input
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The problems in words.
     *
     * @param language a language tag, {@code fr} or {@code en}
     * @return two lines for each problem
     */
    public String in(String language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }
}
