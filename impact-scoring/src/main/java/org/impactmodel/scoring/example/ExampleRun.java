package org.impactmodel.scoring.example;

import java.util.List;
import java.util.Objects;

/**
 * What came of one example.
 *
 * @param example the id of the example
 * @param expectations what came of each of its expectations, in their order
 */
public record ExampleRun(String example, List<ExpectationRun> expectations) {
    /** Copies the list and checks that all parts are given. */
    public ExampleRun {
        Objects.requireNonNull(example, "example");
        expectations = List.copyOf(Objects.requireNonNull(expectations, "expectations"));
    }

    /**
     * Whether every expectation holds.
     *
     * @return whether it does
     */
    public boolean holds() {
        return expectations.stream().allMatch(ExpectationRun::holds);
    }
}
