package org.impactmodel.model.sdg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.impactmodel.model.Shared;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class SdgInteractionsTest {

    private static final SdgInteractions THREE = SdgInteractions.of(List.of(
            new SdgInteraction("10.1", "2.1", 2),
            new SdgInteraction("2.1", "10.1", -1),
            new SdgInteraction("10.1", "1.1", -3)));

    @Test
    void hasADirection() {
        assertThat(THREE.score("10.1", "2.1")).isEqualTo(2);
        assertThat(THREE.score("2.1", "10.1")).isEqualTo(-1);
        assertThat(THREE.score("1.1", "10.1")).isZero();
        assertThat(THREE.score("17.1", "10.1")).isZero();
    }

    @Test
    void refusesCodesThatAreNoTargets() {
        assertThatThrownBy(() -> THREE.score("8", "10.1"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("from: ");
        assertThatThrownBy(() -> THREE.score("10.1", "16.66"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("into: ");
        assertThatThrownBy(() -> THREE.influence("8")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void sumsWhatATargetBringsToTheOthers() {
        assertThat(THREE.influence("10.1")).isEqualTo(2 - 3);
        assertThat(THREE.influence("1.1")).isZero();
    }

    @Test
    void listsItsTargetsInTheOfficialOrder() {
        assertThat(THREE.targets()).containsExactly("1.1", "2.1", "10.1");
    }

    @Test
    void takesEachPairOnce() {
        SdgInteraction one = new SdgInteraction("10.1", "2.1", 2);
        assertThatThrownBy(() -> SdgInteractions.of(List.of(one, new SdgInteraction("10.1", "2.1", 1))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(Rule.UNIQUE));
    }

    @Test
    void joinsTwoTargetsThatExist() {
        assertThatThrownBy(() -> new SdgInteraction("10.1", "10.1", 1))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(Rule.TWO_TARGETS));
        assertThatThrownBy(() -> new SdgInteraction("10.1", "10", 1))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.SDG_CODE);
                    assertThat(violation.component()).isEqualTo("into");
                });
    }

    /** Weitz, Carlsen, Nilsson and Skånberg (2018), Sustain Sci 13:531-548: 16.6, 12.1 and 8.4 help most at first hand. */
    @Test
    void readsTheMatrixOfSweden() {
        SdgInteractions sweden = SdgInteractions.of(Shared.rows("sdg/interactions_weitz2018_sweden_edges.csv").stream()
                .map(row -> new SdgInteraction(row[0], row[1], Integer.parseInt(row[2])))
                .toList());
        assertThat(sweden.targets()).hasSize(34);
        assertThat(sweden.targets().stream()
                        .sorted(Comparator.comparing(sweden::influence).reversed())
                        .limit(3))
                .containsExactly("16.6", "12.1", "8.4");
    }
}
