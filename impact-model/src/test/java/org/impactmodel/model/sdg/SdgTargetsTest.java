package org.impactmodel.model.sdg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SdgTargetsTest {

    /** Counts of the United Nations' global indicator framework: 169 targets, 107 outcomes and 62 means. */
    @Test
    void holdsTheTargetsOfTheSeventeenGoals() {
        assertThat(SdgTargets.all()).hasSize(169).doesNotHaveDuplicates();
        assertThat(SdgTargets.all()).filteredOn(SdgTarget::outcome).hasSize(107);
        assertThat(SdgTargets.all().stream().mapToInt(SdgTarget::goal).distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    }

    @Test
    void findsATargetByItsCode() {
        SdgTarget first = SdgTargets.find("1.1").orElseThrow();
        assertThat(first.label().in("en")).isEqualTo("Nobody left in extreme poverty");
        assertThat(first.label().in("fr")).isEqualTo("Plus personne dans l’extrême pauvreté");
        assertThat(first.uri()).isEqualTo("http://metadata.un.org/sdg/1.1");
        assertThat(SdgTargets.find("18.1")).isEmpty();
    }
}
