package org.impactmodel.scoring.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.model.method.AssessorRule;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Reconciliation;
import org.impactmodel.model.method.StageRule;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.given.Given;

class ReconcilerProperties {

    private static final Period PERIOD = Period.ofYear(2021);

    private static List<Observation> observations(List<Double> values) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            observations.add(
                    Observation.of(SubjectRef.parse("alliance:x"), "a", PERIOD, new Outcome.Value(values.get(i)))
                            .withAssessor("assessor " + i));
        }
        return observations;
    }

    private static List<Answers> answers(AssessorRule rule, List<Observation> observations) {
        Methodology methodology = Given.method(List.of(Given.plain("a")))
                .reconciliation(new Reconciliation(StageRule.ANY, rule))
                .build();
        return Reconciler.of(methodology).answers(ReconcilerTest.observatory(observations), PERIOD);
    }

    @Property
    void orderOfTheObservationsPlaysNoPart(
            @ForAll AssessorRule rule,
            @ForAll @Size(min = 1, max = 7) List<@DoubleRange(max = 100) Double> values,
            @ForAll Random random) {
        List<Observation> shuffled = observations(values);
        Collections.shuffle(shuffled, random);
        assertThat(answers(rule, shuffled)).isEqualTo(answers(rule, observations(values)));
    }

    @Property
    void answerLiesAmongTheAnswersAndTheSpreadSpansThem(
            @ForAll AssessorRule rule, @ForAll @Size(min = 2, max = 7) List<@DoubleRange(max = 100) Double> values) {
        Answered answered = answers(rule, observations(values)).get(0).answers().get("a");
        double least = Collections.min(values);
        double greatest = Collections.max(values);
        assertThat(((Outcome.Value) answered.outcome()).number()).isBetween(least - 1e-9, greatest + 1e-9);
        assertThat(answered.spread().orElseThrow()).isCloseTo(greatest - least, within(1e-9));
    }
}
