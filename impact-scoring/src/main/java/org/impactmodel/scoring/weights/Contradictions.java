package org.impactmodel.scoring.weights;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Judgements in pairs that contradict one another more than the method allows: what only working the weights out can tell. */
public final class Contradictions {

    private static final MathContext DIGITS = new MathContext(3);

    private final List<Finding> findings = new ArrayList<>();

    private Contradictions() {}

    /**
     * The groups whose judgements contradict one another.
     *
     * @param methodology a method without findings of its own
     * @return a {@link Rule#CONSISTENT_JUDGEMENTS} at the judgements of each such group, which found their consistency ratio to
     *     three digits and expected the greatest one that the method allows
     */
    public static List<Finding> of(Methodology methodology) {
        Contradictions contradictions = new Contradictions();
        for (int i = 0; i < methodology.views().size(); i++) {
            contradictions.look(
                    "/views/" + i + "/root", methodology.views().get(i).root());
        }
        return List.copyOf(contradictions.findings);
    }

    private void look(String at, Node.Group group) {
        if (group.weights().orElse(null) instanceof Weighting.Pairwise pairwise) {
            List<String> children = group.children().stream().map(Node::id).toList();
            double ratio = PairwiseComparison.of(children, pairwise).consistencyRatio();
            if (ratio > pairwise.maximumInconsistency()) {
                findings.add(new Finding(
                        at + "/weights/judgements",
                        Rule.CONSISTENT_JUDGEMENTS,
                        plain(ratio),
                        List.of(plain(pairwise.maximumInconsistency()))));
            }
        }
        for (int i = 0; i < group.children().size(); i++) {
            if (group.children().get(i) instanceof Node.Group inner) {
                look(at + "/children/" + i, inner);
            }
        }
    }

    private static String plain(double number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
