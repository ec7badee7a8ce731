package org.impactmodel.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.sdg.SdgInteractions;
import org.junit.jupiter.api.Test;

class SdgInteractionTableTest {

    private static final String HEADER = "source,target,score";

    @Test
    void readsASignedDirectedMatrix() {
        SdgInteractions read = SdgInteractionTable.read(Tables.table(HEADER, "1.3,2.2,+1", "2.2,1.3,-3", "1.3,3.4,0"))
                .orThrow();
        assertThat(read.score("1.3", "2.2")).isEqualTo(1);
        assertThat(read.score("2.2", "1.3")).isEqualTo(-3);
        assertThat(read.targets()).containsExactly("1.3", "2.2", "3.4");
    }

    @Test
    void keepsTheGoodRowsAndNotesTheOthers() {
        Reading<SdgInteractions> read = SdgInteractionTable.read(Tables.table(
                HEADER,
                "1.3,2.2,1",
                "1.3,2.99,1",
                "1,2.2,1",
                "1.3,2.2,2",
                "3.4,3.4,1",
                "1.3,3.4,4",
                "1.3,3.4,1.5",
                ",3.4,1"));
        assertThat(read.orPartial().targets()).containsExactly("1.3", "2.2");
        assertThat(read.orPartial().score("1.3", "2.2")).isEqualTo(1);
        assertThat(Tables.places(read))
                .containsExactly(
                        "table.csv:3 [target] unknown-code",
                        "table.csv:4 [source] unknown-code",
                        "table.csv:5 [target] duplicate-entry",
                        "table.csv:6 [target] two-targets",
                        "table.csv:7 [score] out-of-range",
                        "table.csv:8 [score] wrong-score",
                        "table.csv:9 [source] empty-cell");
    }

    @Test
    void tellsBothLanguagesHowToMend() {
        Reading<SdgInteractions> half = SdgInteractionTable.read(Tables.table(HEADER, "1.3,2.2,1.5"));
        assertThat(Tables.only(half).in("en"))
                .isEqualTo("table.csv:2 [score] [wrong-score] \"1.5\" is not a whole number.\n"
                        + "    → Write a whole number from -3 to 3, without decimals.");
        assertThat(Tables.only(half).in("fr"))
                .isEqualTo("table.csv:2 [score] [wrong-score] « 1.5 » n’est pas un nombre entier.\n"
                        + "    → Écrivez un nombre entier de -3 à 3, sans décimales.");
        Reading<SdgInteractions> self = SdgInteractionTable.read(Tables.table(HEADER, "3.4,3.4,1"));
        assertThat(Tables.only(self).message().in("en"))
                .isEqualTo("3.4 does not fit: an interaction joins two different targets.");
        Reading<SdgInteractions> twice = SdgInteractionTable.read(Tables.table(HEADER, "1.3,2.2,1", "1.3,2.2,1"));
        assertThat(Tables.only(twice).found()).contains("1.3 → 2.2");
    }

    /** Weitz, Carlsen, Nilsson and Skånberg (2018): 34 targets; 16.6 has the greatest sum, 51. */
    @Test
    void readsTheMatrixOfSweden() {
        SdgInteractions sweden = SdgInteractionTable.read(Tables.shared("sdg/interactions_weitz2018_sweden_edges.csv"))
                .orThrow();
        assertThat(sweden.targets()).hasSize(34);
        assertThat(sweden.influence("16.6")).isEqualTo(51);
    }
}
