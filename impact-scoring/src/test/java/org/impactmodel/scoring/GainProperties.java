package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.impactmodel.scoring.Trials.PERCENT;
import static org.impactmodel.scoring.Trials.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.observation.Answers;

/** Groups in groups: what a gain promises is what scoring again with the best answer brings, to the bit. */
class GainProperties {

    private static final List<Combine> WAYS = List.of(
            new Combine.Arithmetic(),
            new Combine.Geometric(),
            new Combine.Harmonic(),
            new Combine.PowerMean(0.5),
            new Combine.Minimum(),
            new Combine.Maximum(),
            new Combine.Sum(),
            new Combine.Product(),
            new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.POPULATION));
    private static final List<MissingPolicy> POLICIES = List.of(
            new MissingPolicy.All(),
            new MissingPolicy.Worst(),
            new MissingPolicy.Neutral(),
            new MissingPolicy.Fixed(33),
            MissingPolicy.Available.of(0),
            MissingPolicy.Available.of(0.6));
    private static final List<List<Step>> STEPS = List.of(
            List.of(),
            List.of(),
            List.of(new Step.Multiply(0.7), new Step.Add(3)),
            List.of(new Step.Round(1, RoundingRule.HALF_UP)));

    @Property(tries = 1500)
    void theGainOfALeafIsWhatItsBestAnswerBringsTheRoot(@ForAll Random random) {
        Methodology method = Trials.method(PERCENT, tree(random));
        double[] answers = answers(random);
        NodeScore root = root(method, answers);
        for (NodeScore leaf : leaves(root).toList()) {
            int place = leaf.id().charAt(1) - '0';
            double[] best = answers.clone();
            best[place] = 100;
            OptionalDouble raised = root(method, best).score();
            boolean gains = root.score().isPresent() && raised.isPresent() && !Double.isInfinite(answers[place]);
            assertThat(leaf.gain())
                    .as(leaf.id())
                    .isEqualTo(
                            gains
                                    ? OptionalDouble.of(raised.getAsDouble() - Trials.value(root))
                                    : OptionalDouble.empty());
        }
    }

    private static NodeScore root(Methodology method, double[] answers) {
        return Trials.root(method, Answers.of("s", outcomes(answers)));
    }

    private static Stream<NodeScore> leaves(NodeScore node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream().flatMap(GainProperties::leaves);
    }

    private static Node.Group tree(Random random) {
        Node.Group first = group("a", List.of(leaf(0, random), leaf(1, random)), random);
        Node.Group inner = group("c", List.of(leaf(2, random), leaf(3, random)), random);
        Node.Group second = group("b", List.of(inner, leaf(4, random)), random);
        return group("g", List.of(first, second, leaf(5, random)), random);
    }

    private static Node leaf(int place, Random random) {
        return Node.Leaf.of("i" + place, 1 + random.nextInt(3));
    }

    private static Node.Group group(String id, List<Node> children, Random random) {
        return Node.Group.of(id, any(WAYS, random))
                .weight(1 + random.nextInt(3))
                .missing(any(POLICIES, random))
                .before(any(STEPS, random))
                .after(any(STEPS, random))
                .children(new ArrayList<>(children))
                .build();
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** About one in four is missing, one in eight does not apply. */
    private static double[] answers(Random random) {
        double[] answers = new double[6];
        for (int i = 0; i < answers.length; i++) {
            int kind = random.nextInt(8);
            answers[i] = kind < 2 ? Double.NaN : kind == 2 ? Double.POSITIVE_INFINITY : 100 * random.nextDouble();
        }
        return answers;
    }
}
