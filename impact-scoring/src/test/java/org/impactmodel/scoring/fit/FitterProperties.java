package org.impactmodel.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.QuantileRule;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.given.Given;

class FitterProperties {

    private static Methodology goalposts(QuantileRule rule, Direction direction) {
        return FitterTest.method(
                Given.indicator("a", new Observed.ObservedGoalposts(0, 1, rule, direction, Outside.CLAMP, List.of())));
    }

    private static List<Answers> subjects(List<Integer> values) {
        Assume.that(values.stream().distinct().count() > 1);
        return FitterTest.subjects(
                values.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private static List<Double> scores(Methodology fitted, List<Answers> subjects) {
        Scorer scorer = Scorer.of(fitted);
        return subjects.stream()
                .map(subject -> scorer.score(subject, Given.DATA)
                        .views()
                        .get(0)
                        .root()
                        .score()
                        .orElseThrow())
                .toList();
    }

    @Property
    void fittingAgainChangesNothing(
            @ForAll QuantileRule rule,
            @ForAll Direction direction,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -50, max = 50) Integer> values,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -50, max = 50) Integer> others) {
        Methodology once = Fitter.fit(goalposts(rule, direction), subjects(values), "one");
        assertThat(Fitter.fit(once, subjects(others), "other")).isEqualTo(once);
    }

    @Property
    void orderOfTheReferencePlaysNoPart(
            @ForAll QuantileRule rule,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -50, max = 50) Integer> values,
            @ForAll Random random) {
        List<Answers> shuffled = new ArrayList<>(subjects(values));
        Collections.shuffle(shuffled, random);
        Methodology method = goalposts(rule, Direction.MORE_IS_BETTER);
        assertThat(Fitter.fit(method, shuffled, "r")).isEqualTo(Fitter.fit(method, subjects(values), "r"));
    }

    @Property
    void minMaxOfTheReferenceFillsTheScale(
            @ForAll QuantileRule rule,
            @ForAll Direction direction,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -50, max = 50) Integer> values) {
        List<Answers> subjects = subjects(values);
        List<Double> scores = scores(Fitter.fit(goalposts(rule, direction), subjects, "r"), subjects);
        assertThat(Collections.min(scores)).isEqualTo(0);
        assertThat(Collections.max(scores)).isEqualTo(100);
    }

    @Property
    void standardScoresOfTheReferenceHaveTheCentreAsTheirMean(
            @ForAll Deviation deviation,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -50, max = 50) Integer> values) {
        List<Answers> subjects = subjects(values);
        Methodology method = FitterTest.method(Given.indicator(
                "a", new Observed.ObservedZScore(deviation, Direction.MORE_IS_BETTER, 100, 10, List.of())));
        double mean = scores(Fitter.fit(method, subjects, "r"), subjects).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(100, within(1e-9));
    }
}
