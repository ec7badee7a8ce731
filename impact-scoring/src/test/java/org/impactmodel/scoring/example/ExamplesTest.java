package org.impactmodel.scoring.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Example;
import org.impactmodel.model.method.Expectation;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    static Example example(String id, Double a, Expectation... expect) {
        TreeMap<String, Outcome> answers = new TreeMap<>();
        answers.put("a", new Outcome.Value(a));
        return new Example(id, Optional.empty(), Collections.emptySortedMap(), answers, List.of(expect));
    }

    static Expectation score(double score, double tolerance, String... path) {
        return new Expectation("v", List.of(path), OptionalDouble.of(score), tolerance);
    }

    private static ExpectationRun only(Expectation expectation) {
        Methodology method = Given.meanOfTwo().toBuilder()
                .examples(List.of(example("e", 20.0, expectation)))
                .build();
        return Examples.run(method).get(0).expectations().get(0);
    }

    @Test
    void exampleHoldsWithinItsTolerance() {
        assertThat(only(score(20.4, 0.5, "root", "a")).holds()).isTrue();
        assertThat(only(score(20.6, 0.5, "root", "a")).holds()).isFalse();
        assertThat(only(score(20.6, 0.5, "root", "a")).found()).isEqualTo(OptionalDouble.of(20));
    }

    @Test
    void scoreThatMustNotBeIsExpectedToo() {
        Expectation none = new Expectation("v", List.of("root", "b"), OptionalDouble.empty(), 0);
        assertThat(only(none).holds()).isTrue();
        assertThat(only(none).unavailable()).isEqualTo(Optional.of(Unavailable.MISSING));
        assertThat(only(new Expectation("v", List.of("root", "a"), OptionalDouble.empty(), 0))
                        .holds())
                .isFalse();
        assertThat(only(score(0, 100, "root", "b")).holds()).isFalse();
    }

    @Test
    void oneExpectationThatFailsFailsItsExample() {
        Methodology method = Given.meanOfTwo().toBuilder()
                .examples(List.of(
                        example("good", 20.0, score(20, 0, "root")),
                        example("bad", 30.0, score(30, 0, "root"), score(31, 0, "root", "a"))))
                .build();
        assertThat(Examples.run(method)).extracting(ExampleRun::holds).containsExactly(true, false);
    }
}
