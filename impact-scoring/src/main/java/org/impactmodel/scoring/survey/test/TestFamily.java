package org.impactmodel.scoring.survey.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * All tests that a release publishes together. They are declared as one family so that the more differences one looks at, the
 * more one has to show: of twenty differences that do not exist, one passes a test at 5 %.
 *
 * @param adjustment how p-values are adjusted
 * @param risk the risk of a false alarm that is accepted, above 0 and below 1, such as 0.05
 * @param outcomes the tests by the names of their differences, in the order in which they were declared
 */
public record TestFamily(Adjustment adjustment, double risk, Map<String, TestOutcome> outcomes) {
    /**
     * Copies the tests.
     *
     * @throws IllegalArgumentException when the risk is not between 0 and 1
     */
    public TestFamily {
        Objects.requireNonNull(adjustment, "adjustment");
        Require.inside("risk", risk);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /**
     * A family without tests.
     *
     * @param adjustment how p-values are adjusted
     * @param risk the risk of a false alarm that is accepted, such as 0.05
     * @return the family
     */
    public static TestFamily of(Adjustment adjustment, double risk) {
        return new TestFamily(adjustment, risk, Map.of());
    }

    /**
     * The family with one more test.
     *
     * @param id which difference it tests
     * @param outcome what was found, or why there is none
     * @return the copy
     * @throws IllegalArgumentException when a test of that name is there already
     */
    public TestFamily with(String id, TestOutcome outcome) {
        Require.that(!outcomes.containsKey(id), "id", "\"" + id + "\" twice");
        Map<String, TestOutcome> more = new LinkedHashMap<>(outcomes);
        more.put(id, outcome);
        return new TestFamily(adjustment, risk, more);
    }

    /**
     * Judges every test beside all others. Differences without a test do not count.
     *
     * @return the tests in the order in which they were declared
     */
    public List<Tested> judge() {
        List<Double> raw = outcomes.values().stream()
                .flatMapToDouble(outcome -> outcome.p().stream())
                .boxed()
                .toList();
        var adjusted = adjustment.adjust(raw).iterator();
        List<Tested> judged = new ArrayList<>();
        outcomes.forEach((id, outcome) -> judged.add(judge(
                id, outcome, outcome.p().isPresent() ? OptionalDouble.of(adjusted.next()) : OptionalDouble.empty())));
        return List.copyOf(judged);
    }

    private Tested judge(String id, TestOutcome outcome, OptionalDouble adjusted) {
        return new Tested(id, outcome, adjusted, verdict(outcome.p(), adjusted));
    }

    private Verdict verdict(OptionalDouble raw, OptionalDouble adjusted) {
        if (raw.isEmpty() || adjusted.isEmpty()) {
            return Verdict.NOT_TESTED;
        }
        if (adjusted.getAsDouble() <= risk) {
            return Verdict.MORE_THAN_CHANCE;
        }
        return raw.getAsDouble() <= risk ? Verdict.ALONE_ONLY : Verdict.WITHIN_CHANCE;
    }
}
