package org.impactmodel.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.grid.Articulation;
import org.impactmodel.model.grid.Dimension;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.grid.ImpactArea;
import org.impactmodel.model.grid.Lever;
import org.impactmodel.model.grid.Prism;
import org.impactmodel.model.method.Allocation;
import org.impactmodel.model.method.AssessorRule;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Example;
import org.impactmodel.model.method.Expectation;
import org.impactmodel.model.method.Fitted;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Judgement;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Nearest;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.method.Reconciliation;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.method.StageRule;
import org.impactmodel.model.method.Status;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.BandBasis;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.DistanceForm;
import org.impactmodel.model.normalise.Extent;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.QuantileRule;
import org.impactmodel.model.normalise.RankForm;
import org.impactmodel.model.normalise.ReferencePoint;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.normalise.ValueForm;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Text;

/** One of each record of the method and of the card with every part filled, invented for tests. */
public final class MethodSamples {

    private static final Text TEXT = Text.of("Essai", "Test");
    private static final String SHA = "0".repeat(64);
    private static final List<Step> STEPS = List.of(new Step.Add(1));
    private static final Frozen.Goalposts POSTS = new Frozen.Goalposts(0, 50, Outside.CLAMP, STEPS);

    private MethodSamples() {}

    /** Every kind of record, some of them nested in others. */
    public static List<Record> all() {
        return Arrays.asList(
                new Step.Log(LogBase.TEN),
                new Step.Power(0.5),
                new Step.Clip(OptionalDouble.of(0), OptionalDouble.of(1)),
                new Step.Multiply(2),
                new Step.Add(1),
                new Step.Round(3, RoundingRule.HALF_UP),
                new Posts(0, 1),
                new Extent(0, 1),
                POSTS,
                new Frozen.GroupedGoalposts("sex", map("women", new Posts(20, 85)), Outside.CLAMP, STEPS),
                levels(),
                new Frozen.Target(10, Direction.MORE_IS_BETTER, Outside.EXTEND, STEPS),
                new Frozen.ZScore(5, 2, Direction.MORE_IS_BETTER, 100, 10, Optional.of(new Extent(0, 9)), STEPS),
                new Frozen.Rank(List.of(1.0, 2.0), RankForm.SHARE, Direction.MORE_IS_BETTER, Ties.AVERAGE, STEPS),
                new Frozen.Distance(
                        3, DistanceForm.RATIO, Direction.LESS_IS_BETTER, Optional.of(new Extent(0, 9)), STEPS),
                new Frozen.Bands(List.of(1.0), List.of(0.0, 100.0), STEPS),
                new Frozen.AsIs(STEPS),
                new Observed.ObservedGoalposts(
                        0,
                        1,
                        QuantileRule.HF7,
                        Optional.of(ValueForm.STEPPED),
                        Direction.MORE_IS_BETTER,
                        Outside.CLAMP,
                        STEPS),
                new Observed.ObservedZScore(Deviation.SAMPLE, Direction.MORE_IS_BETTER, 0, 1, STEPS),
                new Observed.ObservedRank(RankForm.SHARE, Direction.MORE_IS_BETTER, Ties.DENSE, STEPS),
                new Observed.ObservedDistance(ReferencePoint.BEST, DistanceForm.RATIO, Direction.MORE_IS_BETTER, STEPS),
                new Observed.ObservedBands(
                        BandBasis.QUANTILES, List.of(0.5), List.of(0.0, 100.0), QuantileRule.HF7, STEPS),
                new Combine.Arithmetic(),
                new Combine.Geometric(),
                new Combine.Harmonic(),
                new Combine.PowerMean(2),
                new Combine.Minimum(),
                new Combine.Maximum(),
                new Combine.Sum(),
                new Combine.Product(),
                new Combine.Quotient(),
                new Combine.Complement(),
                new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.POPULATION),
                row(),
                new RankBased.Borda(List.of(row())),
                new RankBased.Copeland(List.of(row())),
                new RankBased.BenefitOfTheDoubt(List.of(row())),
                new MissingPolicy.All(),
                new MissingPolicy.Available(0.5, OptionalInt.of(1)),
                new MissingPolicy.Worst(),
                new MissingPolicy.Neutral(),
                new MissingPolicy.Fixed(25),
                new MissingPolicy.GroupMean("region", map("north", map("jobs", 40.0))),
                new Weighting.Equal(),
                new Weighting.Pairwise(List.of(new Judgement("jobs", "trust", 3)), 0.1),
                new Weighting.Budget(List.of(allocation())),
                new Weighting.ObservedEntropy(),
                new Weighting.ObservedPrincipalComponent(Deviation.SAMPLE),
                allocation(),
                new Judgement("jobs", "trust", 3),
                new Condition("partnership-kind", List.of("societal-innovation")),
                new Fitted(
                        "sixteen alliances",
                        16,
                        OptionalInt.of(32),
                        List.of(Period.ofYear(2021), Period.ofYear(2022)),
                        Optional.of(SHA)),
                new Nearest(List.of("jobs"), 5),
                new Peers(List.of("size-class"), Optional.of(new Nearest(List.of("jobs"), 5)), 3),
                new RankingRule(OptionalInt.of(3), Direction.MORE_IS_BETTER, Ties.COMPETITION),
                new Reconciliation(StageRule.HIGHEST, AssessorRule.MEAN),
                new Node.Leaf("jobs", OptionalDouble.of(1), Optional.of(POSTS)),
                new Node.Constant("parity", OptionalDouble.of(1), 50),
                group(),
                view(),
                indicator(),
                new RollUp.Sum(),
                new RollUp.Mean(),
                new RollUp.MeanByPopulation(),
                new RollUp.WeightedMean("active"),
                new RollUp.Ratio("unemployed", "active", 100),
                variable("active"),
                expectation(),
                example(),
                methodology(),
                new Outcome.Value(12),
                new Outcome.Level("fair"),
                new Outcome.Missing("no answer"),
                new Outcome.NotApplicable("no employees"),
                answered(),
                new Answers("alliance:nord-emploi", year(), map("region", List.of("north")), map("jobs", answered())),
                new Bounds(0, 1),
                new DataStamp(Nature.ILLUSTRATIVE, Optional.of("invented"), Optional.of(SHA)),
                new MethodologyStamp("sample", "1.0.0", Optional.of(SHA)),
                notice(),
                leafScore(),
                viewScore(),
                card());
    }

    /** A sound method in which no part is empty. */
    public static Methodology methodology() {
        return new Methodology(
                "sample",
                "1.2.3",
                TEXT,
                Optional.of(TEXT),
                Optional.of(Status.PROPOSED),
                Optional.of("invented for tests"),
                OptionalDouble.of(100),
                Optional.of(new Fitted(
                        "sixteen alliances",
                        16,
                        OptionalInt.of(32),
                        List.of(Period.ofYear(2021), Period.ofYear(2022)),
                        Optional.of(SHA))),
                OptionalDouble.of(0.3),
                Optional.of(new Reconciliation(StageRule.HIGHEST, AssessorRule.MEAN)),
                Optional.of(new Peers(List.of("size-class"), Optional.of(new Nearest(List.of("jobs"), 5)), 3)),
                List.of(indicator(), Indicator.of("trust", TEXT, levels())),
                List.of(variable("unemployed"), variable("active")),
                List.of(view()),
                List.of(example()),
                Samples.extensions());
    }

    /** A group in which no part is empty. */
    public static Node.Group group() {
        return new Node.Group(
                "impact",
                Optional.of(TEXT),
                OptionalDouble.of(1),
                Optional.of(new Weighting.Budget(List.of(allocation()))),
                new Combine.Arithmetic(),
                Optional.of(MissingPolicy.Available.of(0.5)),
                STEPS,
                STEPS,
                Optional.of(Horizon.INNOVATION),
                List.of(unweighted("jobs"), unweighted("trust")));
    }

    /** An indicator in which no part is empty. */
    public static Indicator indicator() {
        return new Indicator(
                "jobs",
                TEXT,
                Optional.of(TEXT),
                Optional.of("jobs"),
                Optional.of(TEXT),
                Optional.of(Prism.INDIVIDUAL_IMPACT),
                Optional.of(Dimension.ECONOMIC),
                Optional.of(ImpactArea.TERRITORIAL_INNOVATION),
                Optional.of(Lever.SHARED_VISION),
                Optional.of(Articulation.COHERENCE_BETWEEN_TERRITORIES),
                List.of("8.5", "8"),
                Optional.of(Status.PROPOSED),
                Optional.of("invented for tests"),
                Optional.of(TEXT),
                List.of(new Condition("partnership-kind", List.of("societal-innovation"))),
                Optional.of("the observatory"),
                Optional.of(LocalDate.of(2018, 1, 1)),
                Optional.of(LocalDate.of(2022, 1, 1)),
                Optional.of("trust"),
                Optional.of(new RollUp.Ratio("unemployed", "active", 100)),
                new TreeMap<>(Map.of("good", TEXT, "weak", TEXT)),
                levels(),
                Samples.extensions());
    }

    private static Variable variable(String id) {
        return new Variable(
                id,
                TEXT,
                Optional.of("people"),
                Optional.of(TEXT),
                Optional.of("invented for tests"),
                Optional.of(new RollUp.Sum()),
                Samples.extensions());
    }

    /** A leaf that leaves its weight to the group. */
    public static Node.Leaf unweighted(String indicator) {
        return new Node.Leaf(indicator, OptionalDouble.empty(), Optional.empty());
    }

    private static Frozen.Levels levels() {
        return new Frozen.Levels(new TreeMap<>(Map.of("weak", 0.0, "good", 100.0)));
    }

    private static Allocation allocation() {
        return new Allocation("citizens", Optional.of("a panel"), new TreeMap<>(Map.of("jobs", 40.0, "trust", 60.0)));
    }

    private static ReferenceRow row() {
        return new ReferenceRow("first", List.of(10.0, 20.0));
    }

    private static View view() {
        return new View(
                "impacts",
                Optional.of(TEXT),
                Optional.of(new RankingRule(OptionalInt.of(3), Direction.MORE_IS_BETTER, Ties.COMPETITION)),
                group());
    }

    private static Expectation expectation() {
        return new Expectation("impacts", List.of("impact", "jobs"), OptionalDouble.of(50), 1e-9);
    }

    private static Example example() {
        return new Example(
                "halfway",
                Optional.of(TEXT),
                map("region", List.of("north")),
                map("jobs", new Outcome.Level("good")),
                List.of(expectation()));
    }

    private static Answered answered() {
        return new Answered(new Outcome.Value(12), 2, OptionalDouble.of(4), List.of("registre"));
    }

    private static Notice notice() {
        return new Notice(NoticeKind.STOOD_IN, List.of("impact"));
    }

    private static NodeScore leafScore() {
        return new NodeScore(
                "jobs",
                1,
                OptionalDouble.of(24),
                Optional.of(Unavailable.MISSING),
                1,
                0,
                Optional.of(new Bounds(24, 24)),
                OptionalDouble.of(24),
                OptionalDouble.of(76),
                OptionalDouble.of(50),
                Optional.of(answered()),
                List.of());
    }

    private static ViewScore viewScore() {
        return new ViewScore("impacts", List.of(notice()), leafScore());
    }

    private static ScoreCard card() {
        return new ScoreCard(
                "alliance:nord-emploi",
                year(),
                new MethodologyStamp("sample", "1.0.0", Optional.of(SHA)),
                DataStamp.of(Nature.ILLUSTRATIVE),
                "0.1.0",
                OptionalLong.of(42),
                List.of(viewScore()),
                Samples.extensions());
    }

    private static Optional<Period> year() {
        return Optional.of(Period.ofYear(2021));
    }

    private static <T> SortedMap<String, T> map(String key, T value) {
        return new TreeMap<>(Map.of(key, value));
    }
}
