package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome.Value;
import org.junit.jupiter.api.Test;

/** What no scorer takes, and what a leaf beyond its best has to gain. */
class RefusedMethodTest {

    private static Methodology method() {
        Node.Group root = Node.Group.of("r", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .children(Node.Leaf.of("i0", 1), Node.Leaf.of("i1", 1))
                .build();
        return Trials.method(new Frozen.Goalposts(0, 50, Outside.EXTEND, List.of()), root);
    }

    @Test
    void refusesAFingerprintThatIsNone() {
        Scorer scorer = Scorer.of(method());
        assertThatThrownBy(() -> scorer.withFingerprint("zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sha256: 64 lower-case hexadecimal digits are required, found zz");
    }

    @Test
    void refusesAVersionThatIsNoneAndAScaleWithoutRoom() {
        Methodology wrong = method().toBuilder().version("hello").scale(-5).build();
        assertThatThrownBy(() -> Scorer.of(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("methodology: /version: major.minor.patch is required, found hello; /scale: a"
                        + " number above 0 is required, found -5.0");
    }

    /** 150 of 50 scores 300 with "extend"; half of it stands in the mean with half of 25 of 50, which is 50. */
    @Test
    void howMuchALeafBeyondItsBestMayGainIsNotKnown() {
        NodeScore root = Scorer.of(method())
                .score(
                        Answers.of("a", Map.of("i0", new Value(150), "i1", new Value(25))),
                        DataStamp.of(Nature.ILLUSTRATIVE))
                .views()
                .get(0)
                .root();
        assertThat(root.score()).hasValue(175);
        assertThat(root.children().get(0).gain()).isEmpty();
        assertThat(root.children().get(1).gain()).hasValue(25);
    }
}
