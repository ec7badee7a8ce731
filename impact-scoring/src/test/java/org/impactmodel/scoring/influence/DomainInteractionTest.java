package org.impactmodel.scoring.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.impactmodel.model.sdg.Sdg;
import org.impactmodel.model.sdg.SdgDirection;
import org.impactmodel.model.sdg.SdgFramework;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgInteractions;
import org.impactmodel.model.sdg.SdgLink;
import org.junit.jupiter.api.Test;

class DomainInteractionTest {

    private static final SdgLink SUPPORTS = link("1.1", SdgDirection.SUPPORTS, 2);
    private static final SdgLink HINDERS = link("2.1", SdgDirection.HINDERS, 1);

    private final InfluenceScorer scorer = InfluenceScorer.of(InfluenceScorerTest.THREE);

    /**
     * A support of 2 for 1.1. On 2.1: 2 × 2 = 4. On 10.1: 2 × -1 = -2, and through 2.1 ½ × 4 × 3 = 6. Back on 1.1: through 2.1
     * ½ × 4 × 1 = 2, through 10.1 ½ × -2 × -2 = 2.
     */
    @Test
    void followsALinkOneStepAndTwo() {
        DomainInteraction found = scorer.interaction(List.of(SUPPORTS));
        assertThat(found.effects())
                .extracting(DownstreamEffect::target, DownstreamEffect::direct, DownstreamEffect::indirect)
                .containsExactly(tuple("1.1", 0.0, 4.0), tuple("2.1", 4.0, 0.0), tuple("10.1", -2.0, 6.0));
        assertThat(found.total()).isEqualTo(12);
    }

    @Test
    void tellsTheWayThatEachNumberCame() {
        assertThat(scorer.interaction(List.of(SUPPORTS)).effects().get(2).paths())
                .extracting(Path::toString, Path::value)
                .containsExactly(tuple("1.1 (+2) → 2.1 (+2) → 10.1 (+3)", 6.0), tuple("1.1 (+2) → 10.1 (-1)", -2.0));
    }

    @Test
    void keepsHelpAndHindranceApartFromTheirBalance() {
        DownstreamEffect inequality =
                scorer.interaction(List.of(SUPPORTS)).effects().get(2);
        assertThat(inequality.promoting()).isEqualTo(6);
        assertThat(inequality.restricting()).isEqualTo(-2);
        assertThat(inequality.net()).isEqualTo(4);
    }

    /**
     * Hindering 2.1 by 1 alone gives 2.1 ½ × -1 × 2 = -1; 1.1 -1 and through 10.1 ½ × -3 × -2 = 3, so 2; 10.1 -3 and through
     * 1.1 ½ × -1 × -1 = 0.5, so -2.5.
     */
    @Test
    void listsWhatIsHelpedAndWhatIsHindered() {
        DomainInteraction found = scorer.interaction(List.of(HINDERS));
        assertThat(found.helped())
                .extracting(DownstreamEffect::target, DownstreamEffect::net)
                .containsExactly(tuple("1.1", 2.0));
        assertThat(found.hindered())
                .extracting(DownstreamEffect::target, DownstreamEffect::net)
                .containsExactly(tuple("10.1", -2.5), tuple("2.1", -1.0));
    }

    /** The sums of the two cases above: 4 + 2, 4 - 1 and 4 - 2.5. */
    @Test
    void addsLinksUpByGoal() {
        assertThat(scorer.interaction(List.of(SUPPORTS, HINDERS)).byGoal())
                .containsExactly(
                        Map.entry(Sdg.NO_POVERTY, 6.0),
                        Map.entry(Sdg.ZERO_HUNGER, 3.0),
                        Map.entry(Sdg.REDUCED_INEQUALITIES, 1.5));
    }

    @Test
    void leavesWhatTheMatrixDoesNotKnowAsideAndSaysWhy() {
        DomainInteraction found =
                scorer.interaction(List.of(link("8", SdgDirection.SUPPORTS, 3), link("8.5", SdgDirection.SUPPORTS, 3)));
        assertThat(found.effects()).isEmpty();
        assertThat(found.unplaced())
                .extracting(
                        one -> one.link().code(),
                        one -> one.reason().in("en"),
                        one -> one.reason().in("fr"))
                .containsExactly(
                        tuple(
                                "8",
                                "the link names a whole goal; the matrix joins targets",
                                "le lien nomme un objectif entier ; la matrice relie des cibles"),
                        tuple("8.5", "the matrix does not know this target", "la matrice ne connaît pas cette cible"));
    }

    @Test
    void stopsAfterTheFirstStepWhenTheSecondDoesNotCount() {
        assertThat(scorer.withSecondOrderWeight(0)
                        .interaction(List.of(SUPPORTS))
                        .effects())
                .flatExtracting(DownstreamEffect::paths)
                .extracting(Path::toString)
                .containsExactly("1.1 (+2) → 2.1 (+2)", "1.1 (+2) → 10.1 (-1)");
    }

    /** 1.1 helps 3.1 directly by 2 and hinders it by ½ × 2 × -2 through 2.1: nothing remains, and it stays visible. */
    @Test
    void showsATargetWhoseHelpAndHindranceCancel() {
        InfluenceScorer even = InfluenceScorer.of(SdgInteractions.of(List.of(
                new SdgInteraction("1.1", "3.1", 2),
                new SdgInteraction("1.1", "2.1", 2),
                new SdgInteraction("2.1", "3.1", -2))));
        DomainInteraction found = even.interaction(List.of(link("1.1", SdgDirection.SUPPORTS, 1)));
        assertThat(found.effects()).extracting(DownstreamEffect::net).containsExactly(2.0, 0.0);
        assertThat(found.helped()).extracting(DownstreamEffect::target).containsExactly("2.1");
        assertThat(found.hindered()).isEmpty();
    }

    @Test
    void refusesAPathWhoseStepsDoNotFollowOneAnother() {
        SdgInteraction elsewhere = new SdgInteraction("2.1", "3.1", 1);
        assertThatThrownBy(() -> new Path(SUPPORTS, List.of(elsewhere), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("steps: expected one from 1.1, found");
        assertThatThrownBy(() -> new Path(SUPPORTS, List.of(), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps: one or two are required, found 0");
    }

    static SdgLink link(String code, SdgDirection direction, int strength) {
        return new SdgLink(code, direction, strength, SdgFramework.YEAR_2020);
    }
}
