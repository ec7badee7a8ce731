package org.impactmodel.model.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.MethodSamples;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class MethodologyCheckTest {

    private static final Text TEXT = Text.of("Essai", "Test");
    private static final Normalisation POSTS = new Frozen.Goalposts(0, 50, Outside.CLAMP, List.of());
    private static final Indicator JOBS = Indicator.of("jobs", TEXT, POSTS);
    private static final Indicator TRUST = Indicator.of("trust", TEXT, POSTS);
    private static final Node.Group ROOT = root(Node.Leaf.of("jobs", 1), Node.Leaf.of("trust", 2));
    private static final Methodology SOUND = Methodology.of("sample", "1.0.0", TEXT)
            .indicators(List.of(JOBS, TRUST))
            .views(List.of(view("impacts", ROOT)))
            .build();

    @Test
    void findsNothingInASoundMethod() {
        assertThat(SOUND.findings()).isEmpty();
        assertThat(MethodSamples.methodology().findings()).isEmpty();
    }

    @Test
    void findsIdsUsedTwice() {
        Example example = new Example("one", Optional.empty(), new TreeMap<>(), new TreeMap<>(), List.of());
        Methodology twice = SOUND.toBuilder()
                .indicators(List.of(JOBS, TRUST, JOBS))
                .views(List.of(
                        view("impacts", ROOT), view("impacts", root(Node.Leaf.of("jobs", 1), Node.Leaf.of("jobs", 2)))))
                .examples(List.of(example, example))
                .build();
        assertThat(twice.findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactlyInAnyOrder(
                        tuple("/indicators/2/id", Rule.UNIQUE, "jobs"),
                        tuple("/views/1/id", Rule.UNIQUE, "impacts"),
                        tuple("/views/1/root/children/1", Rule.UNIQUE, "jobs"),
                        tuple("/examples/1/id", Rule.UNIQUE, "one"));
    }

    @Test
    void findsALeafWithoutIndicatorAndListsThoseThereAre() {
        Methodology method = withRoot(root(Node.Leaf.of("jobs", 1), Node.Leaf.of("truth", 2)));
        assertThat(method.findings())
                .containsExactly(new Finding(
                        "/views/0/root/children/1/indicator", Rule.KNOWN_REFERENCE, "truth", List.of("jobs", "trust")));
    }

    @Test
    void findsGoalsAndTargetsThatThereAreNot() {
        assertThat(withIndicator(withSdg(List.of("8", "8.5", "18", "8.55"))).findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(
                        tuple("/indicators/0/sdg/2", Rule.KNOWN_REFERENCE, "18"),
                        tuple("/indicators/0/sdg/3", Rule.KNOWN_REFERENCE, "8.55"));
    }

    @Test
    void findsAReplacementThatThereIsNot() {
        assertThat(SOUND.toBuilder()
                        .indicators(List.of(replaced("jobs", "job"), TRUST))
                        .build()
                        .findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(tuple("/indicators/0/replaced-by", Rule.KNOWN_REFERENCE, "job"));
    }

    @Test
    void findsReplacementsThatRunInACircle() {
        Methodology circle = SOUND.toBuilder()
                .indicators(List.of(replaced("jobs", "trust"), replaced("trust", "jobs"), replaced("skills", "jobs")))
                .build();
        assertThat(circle.findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(
                        tuple("/indicators/0/replaced-by", Rule.ACYCLIC),
                        tuple("/indicators/1/replaced-by", Rule.ACYCLIC));
    }

    @Test
    void findsLevelsOffTheScaleWhereverTheyStand() {
        Frozen.Levels levels = new Frozen.Levels(new TreeMap<>(Map.of("weak", -1.0, "good", 101.0, "fair", 100.0)));
        Methodology method = SOUND.toBuilder()
                .indicators(List.of(JOBS.withNormalise(levels), TRUST))
                .views(List.of(view(
                        "impacts",
                        root(
                                new Node.Leaf("jobs", OptionalDouble.of(1), Optional.of(levels)),
                                Node.Leaf.of("trust", 1)))))
                .build();
        assertThat(method.findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(
                        tuple("/indicators/0/normalise/levels/good", Rule.WITHIN_SCALE, "101"),
                        tuple("/indicators/0/normalise/levels/weak", Rule.WITHIN_SCALE, "-1"),
                        tuple("/views/0/root/children/0/normalise/levels/good", Rule.WITHIN_SCALE, "101"),
                        tuple("/views/0/root/children/0/normalise/levels/weak", Rule.WITHIN_SCALE, "-1"));
    }

    @Test
    void measuresLevelsByTheScaleOfTheMethod() {
        Frozen.Levels levels = new Frozen.Levels(new TreeMap<>(Map.of("weak", 0.0, "good", 2.0)));
        assertThat(SOUND.toBuilder()
                        .scale(1)
                        .indicators(List.of(JOBS.withNormalise(levels), TRUST))
                        .build()
                        .findings())
                .extracting(Finding::pointer)
                .containsExactly("/indicators/0/normalise/levels/good");
    }

    @Test
    void writesNamesIntoPointersAsTheStandardSays() {
        Frozen.Levels levels = new Frozen.Levels(new TreeMap<>(Map.of("and/or~not", 101.0, "good", 2.0)));
        assertThat(withIndicator(JOBS.withNormalise(levels)).findings())
                .extracting(Finding::pointer)
                .containsExactly("/indicators/0/normalise/levels/and~1or~0not");
    }

    @Test
    void findsGoalpostsThatTheirStepsMakeEqual() {
        List<List<Step>> steps = List.of(
                List.of(new Step.Clip(OptionalDouble.of(60), OptionalDouble.empty())),
                List.of(new Step.Clip(OptionalDouble.empty(), OptionalDouble.of(-1))),
                List.of(new Step.Power(0)),
                List.of(new Step.Multiply(0)),
                List.of(new Step.Multiply(0.001), new Step.Round(1, RoundingRule.DOWN)));
        assertThat(steps)
                .allSatisfy(before -> assertThat(
                                withIndicator(JOBS.withNormalise(new Frozen.Goalposts(0, 50, Outside.CLAMP, before)))
                                        .findings())
                        .containsExactly(new Finding(
                                "/indicators/0/normalise/before", Rule.GOALPOSTS_SURVIVE_STEPS, "0 / 50", List.of())));
    }

    @Test
    void namesTheGoalpostThatItsStepsMakeNoNumberOf() {
        for (Step step : List.of(new Step.Log(LogBase.TEN), new Step.Power(-1))) {
            assertThat(withIndicator(JOBS.withNormalise(new Frozen.Goalposts(0, 50, Outside.CLAMP, List.of(step))))
                            .findings())
                    .containsExactly(
                            new Finding("/indicators/0/normalise/before", Rule.GOALPOSTS_TAKE_STEPS, "0", List.of()));
        }
        Step root = new Step.Power(0.5);
        assertThat(withIndicator(JOBS.withNormalise(new Frozen.Goalposts(-4, -9, Outside.CLAMP, List.of(root))))
                        .findings())
                .extracting(Finding::found)
                .containsExactly("-4 / -9");
    }

    /** The income index of human development: logarithms of 100 and 75,000. */
    @Test
    void findsNothingInGoalpostsThatTheirStepsLeaveApart() {
        List<List<Step>> steps = List.of(
                List.of(new Step.Log(LogBase.E)),
                List.of(new Step.Log(LogBase.TEN)),
                List.of(new Step.Log(LogBase.TWO)),
                List.of(new Step.Add(1), new Step.Power(0.5), new Step.Multiply(-3)),
                List.of(new Step.Round(0, RoundingRule.HALF_EVEN), new Step.Round(0, RoundingRule.DOWN)),
                List.of(new Step.Clip(OptionalDouble.of(200), OptionalDouble.of(300))));
        assertThat(steps)
                .allSatisfy(before -> assertThat(withIndicator(
                                        JOBS.withNormalise(new Frozen.Goalposts(100, 75_000, Outside.CLAMP, before)))
                                .findings())
                        .isEmpty());
    }

    @Test
    void looksAtTheGoalpostsOfEachGroup() {
        Frozen.GroupedGoalposts grouped = new Frozen.GroupedGoalposts(
                "sex",
                new TreeMap<>(Map.of("men", new Posts(17.5, 82.5), "women", new Posts(-22.5, 87.5))),
                Outside.CLAMP,
                List.of(new Step.Log(LogBase.E)));
        assertThat(withIndicator(JOBS.withNormalise(grouped)).findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(tuple("/indicators/0/normalise/before", Rule.GOALPOSTS_TAKE_STEPS, "-22.5"));
    }

    @Test
    void findsATargetThatItsStepsLeaveAtOrBelowZero() {
        var logarithm =
                new Frozen.Target(1, Direction.MORE_IS_BETTER, Outside.CLAMP, List.of(new Step.Log(LogBase.TEN)));
        var tenth = new Frozen.Target(50, Direction.MORE_IS_BETTER, Outside.CLAMP, List.of(new Step.Multiply(0.1)));
        assertThat(withIndicator(JOBS.withNormalise(logarithm)).findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(tuple("/indicators/0/normalise/before", Rule.GOALPOSTS_SURVIVE_STEPS, "0 / 1"));
        assertThat(withIndicator(JOBS.withNormalise(tenth)).findings()).isEmpty();
    }

    @Test
    void asksTheRootWhatToDoWithMissingAnswers() {
        Node.Group silent = Node.Group.of("impact", new Combine.Arithmetic())
                .children(Node.Leaf.of("jobs", 1))
                .build();
        assertThat(withRoot(silent).findings())
                .containsExactly(new Finding("/views/0/root", Rule.MISSING_POLICY_WRITTEN, "impact", List.of()));
    }

    @Test
    void takesATreeOf64LevelsAndNoMore() {
        assertThat(withRoot(nested(64)).findings()).isEmpty();
        assertThat(withRoot(nested(65)).findings())
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(tuple("/views/0/root" + "/children/0".repeat(64), Rule.TREE, "level-65"));
        assertThat(withRoot(nested(1_000)).findings()).extracting(Finding::rule).containsExactly(Rule.TREE);
    }

    @Test
    void looksAtGroupsWithinGroups() {
        Node.Group inner = Node.Group.of("inner", new Combine.Quotient())
                .weight(1)
                .children(Node.Leaf.of("jobs", 1))
                .build();
        assertThat(withRoot(root(inner)).findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/views/0/root/children/0/children", Rule.CHILDREN_FIT));
    }

    @Test
    void findsAnswersOfExamplesToUnknownIndicators() {
        Methodology method = withExample(new Example(
                "one",
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("job", new Outcome.Value(1))),
                List.of()));
        assertThat(method.findings())
                .containsExactly(
                        new Finding("/examples/0/answers/job", Rule.KNOWN_REFERENCE, "job", List.of("jobs", "trust")));
    }

    @Test
    void findsExpectationsOfPlacesThatThereAreNot() {
        assertThat(expecting("impact", List.of("impact")).findings())
                .containsExactly(
                        new Finding("/examples/0/expect/0/view", Rule.KNOWN_REFERENCE, "impact", List.of("impacts")));
        Finding path = new Finding(
                "/examples/0/expect/0/path",
                Rule.KNOWN_REFERENCE,
                "impact/job",
                List.of("impact", "impact/jobs", "impact/trust"));
        assertThat(expecting("impacts", List.of("impact", "job")).findings()).containsExactly(path);
        assertThat(expecting("impacts", List.of("impact", "jobs")).findings()).isEmpty();
        assertThat(expecting("impacts", List.of("impact", "jobs", "jobs")).findings())
                .hasSize(1);
    }

    @Test
    void findsAnExpectationWithoutAPlaceRatherThanFailing() {
        assertThat(expecting("impacts", List.of()).findings())
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/examples/0/expect/0/path", Rule.KNOWN_REFERENCE));
    }

    @Test
    void findsVariablesOfPeersThatThereAreNot() {
        Peers peers = new Peers(List.of(), Optional.of(new Nearest(List.of("jobs", "size"), 3)), 1);
        assertThat(SOUND.toBuilder().peers(peers).build().findings())
                .containsExactly(new Finding(
                        "/peers/nearest/variables/1", Rule.KNOWN_REFERENCE, "size", List.of("jobs", "trust")));
    }

    private static Node.Group root(Node... children) {
        return Node.Group.of("impact", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .children(children)
                .build();
    }

    private static Node.Group nested(int levels) {
        Node.Group group = level(levels, Node.Leaf.of("jobs", 1));
        for (int i = levels - 1; i >= 1; i--) {
            group = level(i, group);
        }
        return group;
    }

    private static Node.Group level(int number, Node child) {
        return Node.Group.of("level-" + number, new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .children(child)
                .build();
    }

    private static View view(String id, Node.Group root) {
        return new View(id, Optional.of(TEXT), Optional.empty(), root);
    }

    private static Methodology withRoot(Node.Group root) {
        return SOUND.toBuilder().views(List.of(view("impacts", root))).build();
    }

    private static Methodology withIndicator(Indicator indicator) {
        return SOUND.toBuilder().indicators(List.of(indicator, TRUST)).build();
    }

    private static Methodology withExample(Example example) {
        return SOUND.toBuilder().examples(List.of(example)).build();
    }

    private static Methodology expecting(String view, List<String> path) {
        Expectation expectation = new Expectation(view, path, OptionalDouble.of(50), 0);
        return withExample(
                new Example("one", Optional.empty(), new TreeMap<>(), new TreeMap<>(), List.of(expectation)));
    }

    private static Indicator withSdg(List<String> codes) {
        return made("jobs", codes, Optional.empty());
    }

    private static Indicator replaced(String id, String by) {
        return made(id, List.of(), Optional.of(by));
    }

    private static Indicator made(String id, List<String> sdg, Optional<String> replacedBy) {
        return new Indicator(
                id,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sdg,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                replacedBy,
                Optional.empty(),
                new TreeMap<>(),
                POSTS,
                Extensions.none());
    }
}
