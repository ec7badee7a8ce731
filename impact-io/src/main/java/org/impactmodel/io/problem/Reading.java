package org.impactmodel.io.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading gave. A document is a value without problems, or problems without a value: it is never half-read. A table
 * may be both: its good rows, and the problems of the others; the caller chooses.
 *
 * @param value what was read, or empty
 * @param problems everything that is wrong, in the order in which it shows: of a table row by row; of a document as it is read,
 *     what an object lacks behind what stands in it, and at the end what parts that are sound do not fit together; the same mistake
 *     along a list once, where it stands first
 * @param <T> the type of what was read
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    /** Copies the problems. */
    public Reading {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /**
     * A reading without problems.
     *
     * @param value what was read
     * @param <T> its type
     * @return the reading
     */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    /**
     * A reading that gave nothing but problems.
     *
     * @param problems at least one
     * @param <T> the type of what was not read
     * @return the reading
     */
    public static <T> Reading<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: at least one is required, found none");
        }
        return new Reading<>(Optional.empty(), problems);
    }

    /**
     * What was read, when nothing is wrong with it.
     *
     * @return the value
     * @throws UnreadableException with every problem, when there is one, be there a value or not
     */
    public T orThrow() {
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
        return value.orElseThrow();
    }

    /**
     * What could be read, whatever is wrong with the rest.
     *
     * @return the value
     * @throws UnreadableException with every problem, when there is no value
     */
    public T orPartial() {
        return value.orElseThrow(() -> new UnreadableException(problems));
    }

    /**
     * How many problems there are, each counted as often as it occurs.
     *
     * @return 0 or more
     */
    public long count() {
        return problems.stream().mapToLong(Problem::count).sum();
    }
}
