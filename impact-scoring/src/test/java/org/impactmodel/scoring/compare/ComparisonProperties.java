package org.impactmodel.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.given.Given;

/** The laws of the split, over two methods and any pattern of answers. */
class ComparisonProperties {

    private static final List<String> IDS = List.of("a", "b", "c");

    @Provide
    Arbitrary<Side> sides() {
        Arbitrary<Combine> ways = Arbitraries.of(
                new Combine.Arithmetic(), new Combine.Geometric(), new Combine.Minimum(), new Combine.PowerMean(-2));
        Arbitrary<MissingPolicy> policies = Arbitraries.of(
                MissingPolicy.Available.of(0), MissingPolicy.Available.of(0.5), new MissingPolicy.Worst());
        return Combinators.combine(
                        ways,
                        policies,
                        outcomes().list().ofSize(3),
                        Arbitraries.doubles().between(0.1, 9))
                .as(ComparisonProperties::side);
    }

    private static Arbitrary<Outcome> outcomes() {
        Arbitrary<Outcome> values =
                Arbitraries.doubles().between(1, 100).ofScale(3).map(Outcome.Value::new);
        Arbitrary<Outcome> silences = Arbitraries.of(new Outcome.Missing("no"), new Outcome.NotApplicable("no"));
        return Arbitraries.frequencyOf(Tuple.of(4, values), Tuple.of(1, silences));
    }

    private static Side side(Combine how, MissingPolicy policy, List<Outcome> outcomes, double weight) {
        Methodology methodology = Given.method(
                        IDS.stream().map(Given::plain).toList(),
                        Given.view(
                                "v",
                                Given.root(
                                        how,
                                        policy,
                                        Node.Leaf.of("a", weight),
                                        Node.Leaf.of("b", 1),
                                        Node.Leaf.of("c", 2))))
                .build();
        TreeMap<String, Outcome> answers = new TreeMap<>();
        for (int i = 0; i < IDS.size(); i++) {
            answers.put(IDS.get(i), outcomes.get(i));
        }
        return new Side(methodology, Answers.of("alliance:x", answers));
    }

    @Property
    void effectsSumToTheDifference(@ForAll("sides") Side before, @ForAll("sides") Side after) {
        for (NodeDifference node : Comparison.between(before, after).views().get("v")) {
            node.effects()
                    .ifPresent(effects -> assertThat(effects.total())
                            .isCloseTo(
                                    node.after().orElseThrow() - node.before().orElseThrow(), within(1e-9)));
        }
    }

    @Property
    void swappingTheSidesTurnsEverySign(@ForAll("sides") Side before, @ForAll("sides") Side after) {
        Comparison there = Comparison.between(before, after);
        Comparison back = Comparison.between(after, before);
        for (NodeDifference node : there.views().get("v")) {
            NodeDifference other = back.node("v", node.path()).orElseThrow();
            assertThat(other.effects().isPresent()).isEqualTo(node.effects().isPresent());
            node.effects().ifPresent(effects -> {
                Effects turned = other.effects().orElseThrow();
                assertThat(turned.likeForLike()).isCloseTo(-effects.likeForLike(), within(1e-9));
                assertThat(turned.coverage()).isCloseTo(-effects.coverage(), within(1e-9));
                assertThat(turned.method()).isCloseTo(-effects.method(), within(1e-9));
            });
        }
    }

    @Property
    void sameMethodHasNoEffect(@ForAll("sides") Side before, @ForAll("sides") Side after) {
        Side same = new Side(before.methodology(), after.answers());
        Comparison.between(before, same)
                .views()
                .get("v")
                .forEach(node -> node.effects()
                        .ifPresent(effects -> assertThat(effects.method()).isZero()));
    }

    @Property
    void sameAnswersHaveNeitherLikeForLikeNorCoverage(@ForAll("sides") Side before, @ForAll("sides") Side after) {
        Side same = new Side(after.methodology(), before.answers());
        Comparison.between(before, same)
                .views()
                .get("v")
                .forEach(node -> node.effects().ifPresent(effects -> {
                    assertThat(effects.likeForLike()).isZero();
                    assertThat(effects.coverage()).isZero();
                }));
    }
}
