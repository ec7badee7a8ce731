package org.impactmodel.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Intervals of raked shares keep their word, from the draw of a sample to its estimates. */
class WaveCoverageTest {

    private static final int FEW = 200;

    /** Three standard errors of a rate of 95 of 100 that is counted in so many samples: binomial. */
    private static final double CHANCE = 3 * Math.sqrt(0.95 * 0.05 / FEW);

    private static final List<WaveCoverage> ALL_OF_2022 =
            WaveCoverage.ofAnswers(WaveTable.wave(2022), WaveTable.SEED, WaveTable.SAMPLES);

    private static final List<WaveCoverage> SOME_OF_2017 =
            WaveCoverage.ofAnswers(WaveTable.wave(2017), WaveTable.SEED, FEW);

    @Test
    void holdsTheTruthOfEachAnswerBetween93And97TimesInAHundred() {
        assertThat(ALL_OF_2022)
                .hasSize(9)
                .allSatisfy(one -> assertThat(one.held()).as(one.part()).isBetween(0.93, 0.97));
    }

    @Test
    void holdsItForRareAnswersToo() {
        assertThat(SOME_OF_2017)
                .anySatisfy(one -> assertThat(one.truth()).isLessThan(0.05))
                .allSatisfy(one -> assertThat(one.held()).as(one.part()).isBetween(0.93 - CHANCE, 0.97 + CHANCE));
    }

    @Test
    void estimatesWithoutBias() {
        double standardError = Math.sqrt(0.5 * 0.5 / 300 / FEW);
        assertThat(SOME_OF_2017)
                .allSatisfy(
                        one -> assertThat(Math.abs(one.mean() - one.truth())).isLessThan(4 * standardError));
    }

    @Test
    void isNeverTooSureOfARegion() {
        assertThat(WaveCoverage.ofRegions(WaveTable.wave(2022), WaveTable.SEED, FEW))
                .hasSize(13)
                .allSatisfy(one -> assertThat(one.held()).as(one.part()).isGreaterThan(0.93 - CHANCE));
    }

    @Test
    void showsOnThePageWhatIsSimulated() throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/surveys.md"));
        assertThat(page)
                .containsAll(ALL_OF_2022.stream().map(one -> one.row(2022)).toList());
        assertThat(page.stream().filter(line -> line.matches("\\| [a-z: ]+, (2017|2022) \\|.*")))
                .hasSize(18);
        assertThat(page.stream().filter(line -> line.matches("\\| [0-9]{2} \\| [0-9]+ \\| [0-9.]+ \\| [0-9.]+ \\|")))
                .hasSize(13);
    }
}
