package org.impactmodel.scoring.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgInteractions;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand. Rows: 1.1 has 2 on 2.1 and -1 on 10.1, sum 1; 2.1 has 1 on 1.1 and 3 on 10.1, sum 4; 10.1 has -2 on 1.1,
 * sum -2.
 */
class InfluenceScorerTest {

    static final SdgInteractions THREE = SdgInteractions.of(List.of(
            new SdgInteraction("1.1", "2.1", 2),
            new SdgInteraction("1.1", "10.1", -1),
            new SdgInteraction("2.1", "1.1", 1),
            new SdgInteraction("2.1", "10.1", 3),
            new SdgInteraction("10.1", "1.1", -2)));

    private final InfluenceScorer scorer = InfluenceScorer.of(THREE);

    /** 1.1: 1 + ½ (2 × 4 + -1 × -2) = 6. 2.1: 4 + ½ (1 × 1 + 3 × -2) = 1.5. 10.1: -2 + ½ (-2 × 1) = -3. */
    @Test
    void countsTheSecondOrderHalf() {
        assertThat(scorer.influence("1.1").total()).isEqualTo(6);
        assertThat(scorer.influence("2.1").total()).isEqualTo(1.5);
        assertThat(scorer.influence("10.1").total()).isEqualTo(-3);
    }

    @Test
    void explainsThePartsOfTheTotal() {
        TargetInfluence one = scorer.influence("1.1");
        assertThat(one.relays()).containsExactly(new Relay("2.1", 2, 4), new Relay("10.1", -1, -2));
        assertThat(one.relays()).extracting(one::part).containsExactly(4.0, 1.0);
        assertThat(one.promoting()).isEqualTo(2);
        assertThat(one.restricting()).isEqualTo(-1);
        assertThat(one.direct()).isEqualTo(1);
        assertThat(one.indirect()).isEqualTo(5);
    }

    @Test
    void ranksFromTheGreatestTotal() {
        assertThat(scorer.ranking())
                .extracting(ranked -> ranked.influence().target())
                .containsExactly("1.1", "2.1", "10.1");
        assertThat(scorer.ranking()).extracting(RankedInfluence::rank).containsExactly(1, 2, 3);
    }

    /** Each of two targets has 1 on a third that has nothing: 1 + ½ × 1 × 0 = 1 twice, then 0. */
    @Test
    void givesEqualsTheSameRankAndCountsThemAll() {
        InfluenceScorer tied = InfluenceScorer.of(
                SdgInteractions.of(List.of(new SdgInteraction("10.1", "3.1", 1), new SdgInteraction("2.1", "3.1", 1))));
        assertThat(tied.ranking())
                .extracting(ranked -> ranked.influence().target())
                .containsExactly("2.1", "10.1", "3.1");
        assertThat(tied.ranking()).extracting(RankedInfluence::rank).containsExactly(1, 1, 3);
    }

    /** 1 + 0.2 (2 × 4 + -1 × -2) = 3; without the second order 1. */
    @Test
    void countsTheSecondOrderAsTold() {
        assertThat(scorer.withSecondOrderWeight(0.2).influence("1.1").total()).isEqualTo(3);
        assertThat(scorer.withSecondOrderWeight(0).influence("1.1").total()).isEqualTo(1);
    }

    @Test
    void refusesAWeightThatIsNoShare() {
        assertThatThrownBy(() -> scorer.withSecondOrderWeight(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight: expected a share in [0, 1], found 1.5");
        assertThatThrownBy(() -> scorer.withSecondOrderWeight(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATargetThatTheMatrixDoesNotKnow() {
        assertThatThrownBy(() -> scorer.influence("8.5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target: expected one of the matrix, found 8.5");
    }
}
