package org.impactmodel.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.given.Given;
import org.impactmodel.scoring.verify.Verification.Different;
import org.impactmodel.scoring.verify.Verification.Identical;

class VerifierProperties {

    private static ScoreCard card(double a, double b) {
        return Scorer.of(Given.meanOfTwo()).score(Given.values("alliance:x", Map.of("a", a, "b", b)), Given.DATA);
    }

    @Property
    void cardIsIdenticalToItself(@ForAll @DoubleRange(max = 100) double a, @ForAll @DoubleRange(max = 100) double b) {
        assertThat(Verifier.compare(card(a, b), card(a, b))).isEqualTo(new Identical());
    }

    @Property
    void anyChangedAnswerIsFoundAtItsLeaf(
            @ForAll @DoubleRange(max = 100) double a,
            @ForAll @DoubleRange(max = 100) double b,
            @ForAll @DoubleRange(max = 100) double other) {
        Assume.that(b != other);
        assertThat(Verifier.compare(card(a, b), card(a, other)))
                .isInstanceOfSatisfying(
                        Different.class, found -> assertThat(found.place()).containsExactly("v", "root", "b"));
    }
}
