package org.impactmodel.scoring.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgInteractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The matrix of 34 targets for Sweden of Weitz, Carlsen, Nilsson and Skånberg (2018), with the sums and ranks that were typed
 * together with it by others (github.com/yipeitu/IVIS18_ProjectFinal, db_data.json, 2018).
 */
class SwedenTest {

    private static final java.nio.file.Path EDGES =
            java.nio.file.Path.of("../../shared/data/sdg/interactions_weitz2018_sweden_edges.csv");

    private InfluenceScorer sweden = InfluenceScorer.of(InfluenceScorerTest.THREE);

    @BeforeEach
    void readTheMatrix() throws IOException {
        assumeThat(EDGES).as("the matrix of Sweden is not on this machine").exists();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(EDGES)) {
            sweden = InfluenceScorer.of(SdgInteractions.of(rows.stream()
                    .map(row -> new SdgInteraction(
                            row.getField("source"), row.getField("target"), Integer.parseInt(row.getField("score"))))
                    .toList()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.3, 25, 0, 224.5, 249.5",
        "2.4, 24, -1, 234.5, 257.5",
        "3.4, 4, 0, 48.5, 52.5",
        "5.5, 31, 0, 331.5, 362.5",
        "7.2, 19, -7, 174, 186",
        "8.4, 41, -1, 469, 509",
        "9.4, 28, 0, 321.5, 349.5",
        "11.1, 14, -1, 142, 155",
        "12.1, 44, -1, 470, 513",
        "12.5, 30, -1, 352, 381",
        "13.2, 20, -7, 211, 224",
        "16.6, 51, 0, 516, 567",
        "17.11, 5, -14, -118.5, -127.5",
        "17.13, 11, 0, 102.5, 113.5"
    })
    void givesTheSumsOfTheMatrix(String target, int promoting, int restricting, double indirect, double total) {
        TargetInfluence found = sweden.influence(target);
        assertThat(found.promoting()).isEqualTo(promoting);
        assertThat(found.restricting()).isEqualTo(restricting);
        assertThat(found.indirect()).isEqualTo(indirect);
        assertThat(found.total()).isEqualTo(total);
    }

    @Test
    void ranksTheSevenMostInfluentialTargetsAsTyped() {
        assertThat(sweden.ranking().stream().limit(7))
                .extracting(ranked -> ranked.influence().target())
                .containsExactly("16.6", "12.1", "8.4", "12.5", "9.5", "4.4", "5.5");
    }

    /** 14.1 and 15.5 both come to 159.5. */
    @Test
    void givesTwoTargetsTheSameRank() {
        assertThat(sweden.ranking())
                .filteredOn(ranked -> ranked.influence().total() == 159.5)
                .extracting(ranked -> ranked.influence().target() + " " + ranked.rank())
                .containsExactly("14.1 25", "15.5 25");
    }
}
