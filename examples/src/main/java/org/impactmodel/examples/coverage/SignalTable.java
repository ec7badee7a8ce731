package org.impactmodel.examples.coverage;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.examples.coverage.SignalSetting.Told;

/** Prints how often the usual detector of weak signals is wrong, and how much growth it notices. */
public final class SignalTable {

    static final long SEED = 20_220_301;
    static final int RUNS = 10_000;
    static final List<Integer> WAVES = List.of(2, 3);
    static final List<Double> SHARES = List.of(0.03, 0.05, 0.1, 0.2);
    static final List<Double> GROWTHS = List.of(0.01, 0.02, 0.05, 0.1);

    private SignalTable() {}

    /**
     * Prints the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        out.println("| waves | from | any signal without growth | +1 point | +2 | +5 | +10 |");
        out.println("|---|---|---|---|---|---|---|");
        WAVES.stream()
                .flatMap(waves -> SHARES.stream().map(share -> new SignalSetting(waves, share, 0)))
                .toList()
                .parallelStream()
                .map(SignalTable::row)
                .forEachOrdered(out::println);
    }

    /** The row of a setting without growth, in runs of 100. */
    static String row(SignalSetting still) {
        Stream<Double> noticed = GROWTHS.stream()
                .map(growth -> new SignalSetting(still.waves(), still.share(), growth)
                        .told(SEED, RUNS)
                        .noticed());
        Told without = still.told(SEED, RUNS);
        return Stream.concat(Stream.of(without.any()), noticed)
                .map(share -> String.format(Locale.ROOT, "%.1f", 100 * share))
                .collect(Collectors.joining(
                        " | ",
                        String.format(Locale.ROOT, "| %d | %.0f %% | ", still.waves(), 100 * still.share()),
                        " |"));
    }
}
