package org.impactmodel.scoring.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Judgement;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final Text TEXT = Text.of("essai", "trial");

    /** Each row of the matrix sums to 6.2, so that is the eigenvalue: (6.2 - 3) / 2 / 0.58 = 2.76 (Saaty 1980). */
    @Test
    void findsACircleOfJudgementsWhereverItIs() {
        assertThat(Contradictions.of(method(5, 0.1)))
                .containsExactly(new Finding(
                        "/views/0/root/children/0/weights/judgements",
                        Rule.CONSISTENT_JUDGEMENTS,
                        "2.76",
                        List.of("0.1")));
    }

    @Test
    void findsNothingWhereTheMethodAllowsItOrJudgementsAgree() {
        assertThat(Contradictions.of(method(5, 3))).isEmpty();
        assertThat(Contradictions.of(method(1, 0))).isEmpty();
    }

    private static Methodology method(double strength, double allowed) {
        Weighting circle = new Weighting.Pairwise(
                List.of(
                        new Judgement("a", "b", strength),
                        new Judgement("b", "c", strength),
                        new Judgement("c", "a", strength)),
                allowed);
        Node.Group inner = Node.Group.of("inner", new Combine.Arithmetic())
                .weight(1)
                .weights(Optional.of(circle))
                .children(leaf("a"), leaf("b"), leaf("c"))
                .build();
        Node.Group root = Node.Group.of("root", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .children(inner)
                .build();
        return Methodology.of("m", "1.0.0", TEXT)
                .indicators(List.of(indicator("a"), indicator("b"), indicator("c")))
                .views(List.of(new View("v", Optional.of(TEXT), Optional.empty(), root)))
                .build();
    }

    private static Indicator indicator(String id) {
        return Indicator.of(id, TEXT, new Frozen.AsIs(List.of()));
    }

    private static Node.Leaf leaf(String id) {
        return new Node.Leaf(id, OptionalDouble.empty(), Optional.empty());
    }
}
