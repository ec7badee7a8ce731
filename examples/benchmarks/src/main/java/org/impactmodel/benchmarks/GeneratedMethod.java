package org.impactmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;

/** A method of the size of the reference method: 54 indicators seen through four trees of three levels. */
final class GeneratedMethod {
    static final int INDICATORS = 54;

    private GeneratedMethod() {}

    static Methodology methodology() {
        List<Indicator> indicators = IntStream.range(0, INDICATORS)
                .mapToObj(i -> Indicator.of(
                        id(i),
                        Text.of("Indicateur " + i, "Indicator " + i),
                        new Frozen.Goalposts(0, 100, Outside.CLAMP, List.of())))
                .toList();
        List<View> views = List.of(
                view("impacts", 0, 3, 7),
                view("utility", 1, 3, 18),
                view("positioning", 1, 3, 9),
                view("goals", 1, 5, 17));
        return Methodology.of("generated", "1.0.0", Text.of("Généré", "Generated"))
                .indicators(indicators)
                .views(views)
                .build();
    }

    /** Numbers in [0, 100); every ninth is missing, so that groups reweight. */
    static Answers answers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (int i = 0; i < INDICATORS; i++) {
            double number = random.nextDouble(100);
            outcomes.put(id(i), i % 9 == 8 ? new Outcome.Missing("not asked") : new Outcome.Value(number));
        }
        return Answers.of("alliance:generated", outcomes);
    }

    static List<String> ids() {
        return IntStream.range(0, INDICATORS).mapToObj(GeneratedMethod::id).toList();
    }

    private static String id(int number) {
        return "indicator-" + number;
    }

    private static View view(String id, double exponent, int branches, int groups) {
        List<Node> leaves = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            leaves.add(Node.Leaf.of(id(i), 1 + i % 3));
        }
        List<Node> middle = grouped("group", 1, groups, leaves);
        return new View(
                id, Optional.empty(), Optional.empty(), group(id, exponent, grouped("branch", 1, branches, middle)));
    }

    private static List<Node> grouped(String name, double exponent, int count, List<Node> children) {
        return IntStream.range(0, count)
                .<Node>mapToObj(g -> group(name + "-" + g, exponent, everyNth(children, count, g)))
                .toList();
    }

    private static List<Node> everyNth(List<Node> nodes, int step, int first) {
        return IntStream.range(0, nodes.size())
                .filter(i -> i % step == first)
                .mapToObj(nodes::get)
                .toList();
    }

    private static Node.Group group(String id, double exponent, List<Node> children) {
        return Node.Group.of(id, new Combine.PowerMean(exponent))
                .weight(1)
                .missing(MissingPolicy.Available.of(0.5))
                .children(children)
                .build();
    }
}
