package org.impactmodel.examples.coverage;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.examples.synthetic.SyntheticWave;
import org.impactmodel.model.programme.Population;

/** Prints how often the intervals of raked shares hold the truth of made-up waves. */
public final class WaveTable {

    static final long SEED = 20_220_301;
    static final int SAMPLES = 1_000;

    private WaveTable() {}

    /**
     * Prints the tables.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        out.println("| answer, year | truth | mean estimate | held of 100 | width |");
        out.println("|---|---|---|---|---|");
        answers().forEach(out::println);
        out.println();
        out.println("| region | respondents | held of 100 | width |");
        out.println("|---|---|---|---|");
        regions().forEach(out::println);
    }

    static SyntheticWave wave(int year) {
        return new SyntheticWave(Population.CITIZENS, year, 300);
    }

    static List<String> answers() {
        return IntStream.of(2017, 2022)
                .boxed()
                .flatMap(year -> WaveCoverage.ofAnswers(wave(year), SEED, SAMPLES).stream()
                        .map(one -> one.row(year)))
                .toList();
    }

    static List<String> regions() {
        return WaveCoverage.ofRegions(wave(2022), SEED, SAMPLES).stream()
                .map(WaveCoverage::regionRow)
                .toList();
    }
}
