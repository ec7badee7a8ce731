package org.impactmodel.scoring.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.method.AssessorRule;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Reconciliation;
import org.impactmodel.model.method.StageRule;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.QuantileRule;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.Stage;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

/** Waste is better when less: 0 scores 100, 200 scores 0. Trust has five levels. */
class ReconcilerTest {

    private static final SubjectRef X = SubjectRef.parse("alliance:x");
    private static final Period IN_2021 = Period.ofYear(2021);

    private static Methodology method(StageRule stages, AssessorRule assessors) {
        return unruled().toBuilder()
                .reconciliation(new Reconciliation(stages, assessors))
                .build();
    }

    private static Methodology unruled() {
        return Given.method(List.of(
                        Given.indicator("waste", new Frozen.Goalposts(200, 0, Outside.CLAMP, List.of())),
                        Given.indicator(
                                "trust",
                                new Frozen.Levels(new TreeMap<>(Map.of(
                                        "none", 0.0, "weak", 25.0, "fair", 50.0, "good", 75.0, "full", 100.0))))))
                .variables(List.of(Variable.count("members", Given.text("members"))))
                .build();
    }

    static Observatory observatory(List<Observation> observations) {
        return new Observatory(
                "o",
                Given.text("o"),
                Nature.ILLUSTRATIVE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                observations,
                List.of(),
                List.of(),
                List.of(),
                Extensions.none());
    }

    private static Observation waste(String assessor, double value) {
        return Observation.of(X, "waste", IN_2021, new Outcome.Value(value)).withAssessor(assessor);
    }

    private static Observation trust(String assessor, String level) {
        return Observation.of(X, "trust", IN_2021, new Outcome.Level(level)).withAssessor(assessor);
    }

    private static Answered answered(Methodology methodology, Observation... observations) {
        List<Answers> answers = Reconciler.of(methodology).answers(observatory(List.of(observations)), IN_2021);
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).answers()).hasSize(1);
        return answers.get(0).answers().values().iterator().next();
    }

    private static final Methodology MEAN = method(StageRule.HIGHEST, AssessorRule.MEAN);
    private static final Methodology MEDIAN = method(StageRule.HIGHEST, AssessorRule.MEDIAN);
    private static final Methodology LOWEST = method(StageRule.HIGHEST, AssessorRule.LOWEST);

    @Test
    void meanOfValuesWithItsSpreadInScores() {
        // 40 scores 80, 100 scores 50
        assertThat(answered(MEAN, waste("one", 40), waste("two", 100)))
                .isEqualTo(new Answered(new Outcome.Value(70), 2, OptionalDouble.of(30), List.of()));
    }

    @Test
    void medianOfValues() {
        assertThat(answered(MEDIAN, waste("a", 40), waste("b", 100), waste("c", 190))
                        .outcome())
                .isEqualTo(new Outcome.Value(100));
        assertThat(answered(MEDIAN, waste("a", 40), waste("b", 100)).outcome()).isEqualTo(new Outcome.Value(70));
    }

    @Test
    void lowestIsTheLowestScoreNotTheLowestValue() {
        assertThat(answered(LOWEST, waste("one", 40), waste("two", 100)).outcome())
                .isEqualTo(new Outcome.Value(100));
    }

    @Test
    void variableIsANumberWithoutAScore() {
        Observation one =
                Observation.of(X, "members", IN_2021, new Outcome.Value(40)).withAssessor("one");
        Observation two =
                Observation.of(X, "members", IN_2021, new Outcome.Value(60)).withAssessor("two");
        assertThat(answered(MEAN, one, two))
                .isEqualTo(new Answered(new Outcome.Value(50), 2, OptionalDouble.empty(), List.of()));
        assertThat(answered(LOWEST, one, two).outcome()).isEqualTo(new Outcome.Value(40));
    }

    @Test
    void meanOfLevelsIsTheLevelNearestToTheMeanOfTheirScores() {
        // 0 + 100 + 100 = 200, a third of it 66.7: nearest is good (75)
        assertThat(answered(MEAN, trust("a", "none"), trust("b", "full"), trust("c", "full")))
                .isEqualTo(new Answered(new Outcome.Level("good"), 3, OptionalDouble.of(100), List.of()));
    }

    @Test
    void ofTwoLevelsEquallyNearTheLowerCounts() {
        // 25 and 50: 37.5 lies between the two
        assertThat(answered(MEAN, trust("a", "fair"), trust("b", "weak")).outcome())
                .isEqualTo(new Outcome.Level("weak"));
    }

    @Test
    void medianOfTwoLevelsIsTheLower() {
        assertThat(answered(MEDIAN, trust("a", "full"), trust("b", "none")).outcome())
                .isEqualTo(new Outcome.Level("none"));
        assertThat(answered(LOWEST, trust("a", "full"), trust("b", "weak"), trust("c", "good"))
                        .outcome())
                .isEqualTo(new Outcome.Level("weak"));
    }

    @Test
    void supersededObservationsAreLeftOut() {
        Observation first = waste("one", 40).withId("first");
        Observation second = first.superseding(new Outcome.Value(60), Stage.REVIEWED, "first");
        assertThat(answered(MEAN, first, second))
                .isEqualTo(new Answered(new Outcome.Value(60), 1, OptionalDouble.empty(), List.of()));
    }

    @Test
    void onlyTheHighestStageCountsWhereTheRuleSaysSo() {
        Observation declared = waste("one", 40);
        Observation audited = waste("two", 100).superseding(new Outcome.Value(100), Stage.AUDITED, "another");
        assertThat(answered(MEAN, declared, audited).outcome()).isEqualTo(new Outcome.Value(100));
        assertThat(answered(method(StageRule.ANY, AssessorRule.MEAN), declared, audited)
                        .outcome())
                .isEqualTo(new Outcome.Value(70));
    }

    @Test
    void latestPeriodOfOneVoiceCounts() {
        Observation march = Observation.of(X, "waste", Period.parse("2021-03"), new Outcome.Value(10))
                .withAssessor("one");
        Observation june = Observation.of(X, "waste", Period.parse("2021-06"), new Outcome.Value(20))
                .withAssessor("one");
        assertThat(answered(MEAN, june, march)).isEqualTo(Answered.of(new Outcome.Value(20)));
    }

    @Test
    void whatIsOfTheVeryPeriodCountsBeforeAPartOfIt() {
        Observation year = Observation.of(X, "waste", IN_2021, new Outcome.Value(10));
        Observation quarter = Observation.of(X, "waste", Period.parse("2021-Q4"), new Outcome.Value(90));
        assertThat(answered(MEAN, quarter, year)).isEqualTo(Answered.of(new Outcome.Value(10)));
    }

    @Test
    void whoDoesNotAnswerDoesNotOutvoteWhoDoes() {
        Observation missing = Observation.of(X, "waste", IN_2021, new Outcome.Missing("no time"))
                .withAssessor("b");
        Observation not = Observation.of(X, "waste", IN_2021, new Outcome.NotApplicable("no waste"))
                .withAssessor("c");
        assertThat(answered(MEAN, waste("a", 40), missing, not)).isEqualTo(Answered.of(new Outcome.Value(40)));
        assertThat(answered(MEAN, not, missing).outcome()).isEqualTo(new Outcome.Missing("no time"));
        assertThat(answered(MEAN, not).outcome()).isEqualTo(new Outcome.NotApplicable("no waste"));
    }

    @Test
    void observationsOfOtherPeriodsAndIndicatorsAreLeftOut() {
        List<Observation> observations = List.of(
                waste("a", 40),
                Observation.of(X, "waste", Period.ofYear(2022), new Outcome.Value(90)),
                Observation.of(X, "waste", Period.ofYears(2020, 2022), new Outcome.Value(90)),
                Observation.of(X, "unknown", IN_2021, new Outcome.Value(90)));
        assertThat(Reconciler.of(MEAN).answers(observatory(observations), IN_2021))
                .containsExactly(new Answers(
                        "alliance:x",
                        Optional.of(IN_2021),
                        Collections.emptySortedMap(),
                        new TreeMap<>(Map.of("waste", Answered.of(new Outcome.Value(40))))));
    }

    @Test
    void withoutARuleSeveralObservationsAreRefusedWithEveryCase() {
        List<Observation> observations =
                new ArrayList<>(List.of(waste("a", 40), waste("b", 40), trust("a", "fair"), trust("b", "fair")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciler.of(unruled()).answers(observatory(observations), IN_2021))
                .withMessage("observations: the method m does not say what counts where one thing was observed more "
                        + "than once: alliance:x trust (2), alliance:x waste (2)");
        observations.remove(0);
        observations.remove(1);
        assertThat(Reconciler.of(unruled()).answers(observatory(observations), IN_2021))
                .hasSize(1);
    }

    @Test
    void takesAttributesThatAreToldElsewhereBeforeThoseOfTheDocument() {
        Reconciler reconciler = Reconciler.of(method(StageRule.ANY, AssessorRule.MEAN))
                .withAttributes(
                        (subject, period) -> new TreeMap<>(Map.of("size", List.of(subject.id() + " in " + period))));
        assertThat(reconciler.answers(observatory(List.of(waste("a", 50))), IN_2021))
                .extracting(Answers::attributes)
                .containsExactly(new TreeMap<>(Map.of("size", List.of("x in 2021"))));
    }

    @Test
    void methodThatIsStillToBeFittedIsReadByItsDirection() {
        Methodology unfitted = Given.method(List.of(Given.indicator(
                        "waste",
                        new Observed.ObservedGoalposts(
                                0, 1, QuantileRule.HF7, Direction.LESS_IS_BETTER, Outside.CLAMP, List.of()))))
                .reconciliation(new Reconciliation(StageRule.ANY, AssessorRule.LOWEST))
                .build();
        assertThat(answered(unfitted, waste("one", 40), waste("two", 100)))
                .isEqualTo(new Answered(new Outcome.Value(100), 2, OptionalDouble.empty(), List.of()));
    }
}
