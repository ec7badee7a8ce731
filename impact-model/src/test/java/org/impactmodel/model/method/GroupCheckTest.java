package org.impactmodel.model.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupCheckTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "3, true"})
    void asksAGroupForAtLeastOneChild(int children, boolean fits) {
        assertThat(fits(new Combine.Arithmetic(), children)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false"})
    void asksAQuotientForTwoChildren(int children, boolean fits) {
        assertThat(fits(new Combine.Quotient(), children)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, false"})
    void asksAComplementForOneChild(int children, boolean fits) {
        assertThat(fits(new Combine.Complement(), children)).isEqualTo(fits);
    }

    @Test
    void tellsHowManyChildrenThereAre() {
        assertThat(findings(group(new Combine.Complement(), plain("a"), plain("b"))))
                .containsExactly(new Finding("/at/children", Rule.CHILDREN_FIT, "2", List.of()));
    }

    @Test
    void asksEachChildForAWeightUnlessThereIsOneOrWeightsPlayNoPart() {
        assertThat(findings(group(new Combine.Arithmetic(), plain("a"), Node.Leaf.of("b", 1))))
                .containsExactly(new Finding("/at/children/0/weight", Rule.WEIGHT_GIVEN, "a", List.of()));
        assertThat(findings(group(new Combine.Arithmetic(), plain("a")))).isEmpty();
        assertThat(findings(group(new Combine.Product(), plain("a"), plain("b"))))
                .isEmpty();
        assertThat(findings(group(new Combine.Quotient(), plain("a"), plain("b"))))
                .isEmpty();
    }

    @Test
    void asksForWeightsAboveZero() {
        assertThat(findings(group(
                        new Combine.Arithmetic(),
                        Node.Leaf.of("a", 0),
                        Node.Leaf.of("b", -1),
                        Node.Leaf.of("c", Double.POSITIVE_INFINITY),
                        Node.Leaf.of("d", Double.NaN),
                        Node.Leaf.of("e", 0.1))))
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(
                        tuple("/at/children/0/weight", Rule.WEIGHT_ABOVE_ZERO, "0"),
                        tuple("/at/children/1/weight", Rule.WEIGHT_ABOVE_ZERO, "-1"),
                        tuple("/at/children/2/weight", Rule.WEIGHT_ABOVE_ZERO, "Infinity"),
                        tuple("/at/children/3/weight", Rule.WEIGHT_ABOVE_ZERO, "NaN"));
    }

    @Test
    void takesNoWeightWhereTheGroupSaysHowTheyComeAbout() {
        assertThat(findings(weighted(new Weighting.Equal(), plain("a"), Node.Leaf.of("b", 2))))
                .containsExactly(new Finding("/at/children/1/weight", Rule.WEIGHT_NOT_GIVEN, "2", List.of()));
    }

    @Test
    void asksForAJudgementOfEachPair() {
        assertThat(findings(pairwise(new Judgement("a", "b", 3), new Judgement("c", "a", 2))))
                .containsExactly(new Finding("/at/weights/judgements", Rule.EVERY_PAIR_JUDGED, "b / c", List.of()));
        assertThat(findings(
                        pairwise(new Judgement("a", "b", 3), new Judgement("c", "a", 2), new Judgement("b", "c", 1))))
                .isEmpty();
    }

    @Test
    void judgesAPairOnceWhicheverComesFirst() {
        assertThat(findings(pairwise(
                        new Judgement("a", "b", 3),
                        new Judgement("b", "a", 3),
                        new Judgement("a", "c", 2),
                        new Judgement("b", "c", 1))))
                .containsExactly(new Finding("/at/weights/judgements/1", Rule.PAIR_JUDGED_ONCE, "a / b", List.of()));
    }

    @Test
    void countsNoJudgementOfAChildWithItselfOrAStranger() {
        assertThat(findings(
                        pairwise(new Judgement("a", "b", 3), new Judgement("a", "a", 1), new Judgement("b", "x", 2))))
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(
                        tuple("/at/weights/judgements/1", Rule.TWO_CHILDREN_JUDGED, "a"),
                        tuple("/at/weights/judgements/2/second", Rule.WEIGHTS_NAME_CHILDREN, "x"),
                        tuple("/at/weights/judgements", Rule.EVERY_PAIR_JUDGED, "a / c, b / c"));
    }

    @Test
    void asksABudgetToNameTheChildrenAndOnlyThem() {
        assertThat(findings(budget(allocation("citizens", Map.of("a", 50.0, "x", 50.0)))))
                .containsExactly(new Finding(
                        "/at/weights/allocations/0/points/x", Rule.WEIGHTS_NAME_CHILDREN, "x", List.of("a", "b")));
        assertThat(findings(budget(allocation("citizens", Map.of("a", 50.0)))))
                .containsExactly(
                        new Finding("/at/weights/allocations/0/points", Rule.EVERY_CHILD_NAMED, "b", List.of()));
    }

    @Test
    void asksABudgetToGivePoints() {
        assertThat(findings(budget(allocation("citizens", Map.of("a", 0.0, "b", 0.0)))))
                .containsExactly(new Finding("/at/weights/allocations/0/points", Rule.POINTS_GIVEN, "0", List.of()));
        assertThat(findings(budget(allocation("citizens", Map.of("a", 0.0, "b", 1.0)))))
                .isEmpty();
    }

    @Test
    void takesOneBudgetAPopulation() {
        Allocation citizens = allocation("citizens", Map.of("a", 1.0, "b", 1.0));
        assertThat(findings(budget(citizens, allocation("mayors", Map.of("a", 1.0, "b", 3.0)), citizens)))
                .containsExactly(
                        new Finding("/at/weights/allocations/2/population", Rule.UNIQUE, "citizens", List.of()));
    }

    @Test
    void asksEachRowOfAReferenceForAScoreAChild() {
        RankBased.Borda borda = new RankBased.Borda(List.of(
                new ReferenceRow("first", List.of(1.0, 2.0)), new ReferenceRow("second", List.of(1.0, 2.0, 3.0))));
        assertThat(findings(group(borda, Node.Leaf.of("a", 1), Node.Leaf.of("b", 1))))
                .containsExactly(
                        new Finding("/at/combine/reference/1/scores", Rule.REFERENCE_FITS, "3", List.of("a", "b")));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, false", "0, true", "10, true", "10.1, false"})
    void asksForAFixedScoreWithinTheScale(double score, boolean within) {
        Node.Group group = Node.Group.of("g", new Combine.Arithmetic())
                .missing(new MissingPolicy.Fixed(score))
                .children(plain("a"))
                .build();
        Finding finding = new Finding("/at/missing/score", Rule.WITHIN_SCALE, Double.toString(score), List.of());
        assertThat(findings(group)).isEqualTo(within ? List.of() : List.of(finding));
    }

    private static List<Finding> findings(Node.Group group) {
        Known<Node.Group> known = Known.of(group).part("at", itself -> itself);
        Ids children = Ids.of(Trees.children(known), Trees::id);
        return GroupCheck.findings(known, children, Known.of(10.0));
    }

    private static boolean fits(Combine way, int count) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            children.add(Node.Leaf.of("child-" + i, 1));
        }
        return findings(Node.Group.of("g", way).children(children).build()).stream()
                .noneMatch(finding -> finding.rule() == Rule.CHILDREN_FIT);
    }

    private static Node.Group group(Combine way, Node... children) {
        return Node.Group.of("g", way).children(children).build();
    }

    private static Node.Group weighted(Weighting weights, Node... children) {
        return Node.Group.of("g", new Combine.Arithmetic())
                .weights(Optional.of(weights))
                .children(children)
                .build();
    }

    private static Node.Group pairwise(Judgement... judgements) {
        return weighted(new Weighting.Pairwise(List.of(judgements), 0.1), plain("a"), plain("b"), plain("c"));
    }

    private static Node.Group budget(Allocation... allocations) {
        return weighted(new Weighting.Budget(List.of(allocations)), plain("a"), plain("b"));
    }

    private static Allocation allocation(String population, Map<String, Double> points) {
        return new Allocation(population, Optional.empty(), new TreeMap<>(points));
    }

    private static Node.Leaf plain(String indicator) {
        return new Node.Leaf(indicator, OptionalDouble.empty(), Optional.empty());
    }
}
