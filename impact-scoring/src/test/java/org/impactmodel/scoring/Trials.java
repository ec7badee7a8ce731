package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.GroupBuilder;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;

/** Small methods and subjects for tests: indicators i0, i1, ... on the scale from 0 to 100. */
final class Trials {

    static final DataStamp DATA = DataStamp.of(Nature.ILLUSTRATIVE);
    static final Text TEXT = Text.of("essai", "trial");
    static final Normalisation PERCENT = new Frozen.Goalposts(0, 100, Outside.CLAMP, List.of());
    static final Normalisation AS_IS = new Frozen.AsIs(List.of());

    private Trials() {}

    static Methodology method(Normalisation normalise, Node.Group root) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            indicators.add(Indicator.of("i" + i, TEXT, normalise));
        }
        return method(indicators, root);
    }

    static Methodology method(List<Indicator> indicators, Node.Group root) {
        return Methodology.of("m", "1.0.0", TEXT)
                .indicators(indicators)
                .views(List.of(new View("v", Optional.of(TEXT), Optional.empty(), root)))
                .build();
    }

    static GroupBuilder group(String id, Combine how, MissingPolicy missing, double... weights) {
        List<Node> leaves = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            leaves.add(Node.Leaf.of("i" + i, weights[i]));
        }
        return Node.Group.of(id, how).missing(missing).children(leaves);
    }

    static NodeScore root(Methodology methodology, Answers answers) {
        return Scorer.of(methodology).score(answers, DATA).views().get(0).root();
    }

    static NodeScore root(Normalisation normalise, GroupBuilder root, Map<String, Outcome> outcomes) {
        return root(method(normalise, root.build()), Answers.of("s", outcomes));
    }

    /** Outcomes of i0, i1, ...; NaN is missing, an infinite number not applicable. */
    static TreeMap<String, Outcome> outcomes(double... values) {
        TreeMap<String, Outcome> outcomes = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            outcomes.put("i" + i, outcome(values[i]));
        }
        return outcomes;
    }

    static double value(NodeScore node) {
        return node.score().orElseThrow();
    }

    private static Outcome outcome(double value) {
        return Double.isNaN(value)
                ? new Outcome.Missing("not measured")
                : Double.isInfinite(value) ? new Outcome.NotApplicable("no employees") : new Outcome.Value(value);
    }
}
