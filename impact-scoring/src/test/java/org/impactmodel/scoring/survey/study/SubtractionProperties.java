package org.impactmodel.scoring.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.scoring.survey.disclosure.DisclosureRule;

/** Attacks what is told by subtraction, knowing what is told of the whole and how many answered: respondents are shares times bases. */
class SubtractionProperties {

    private static final int FEWEST = 4;

    private static int[][] random(Random random, int height, int width) {
        return IntStream.range(0, height)
                .mapToObj(row -> IntStream.range(0, width + 1)
                        .map(column ->
                                column == width ? 0 : (int) Math.expm1(Math.abs(random.nextGaussian() * 1.5 + 1.5)))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Rows of parts, then the whole; columns of answers, then who answered; -1 for what is not told. */
    private static long[][] published(int[][] counts, List<Estimate> told, List<Estimate> whole) {
        int width = counts[0].length - 1;
        long[][] table = new long[counts.length + 1][width + 1];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < width; column++) {
                Estimate one = told.get(row * width + column);
                long base = one.base().map(Base::respondents).orElse(0L);
                table[row][width] = one.base().isEmpty() && answered(counts[row]) > 0 ? -1 : base;
                table[row][column] = one.value().isPresent()
                        ? Math.round(one.value().getAsDouble() * base)
                        : answered(counts[row]) == 0 ? 0 : -1;
            }
        }
        for (int[] row : counts) {
            table[counts.length][width] += answered(row);
        }
        for (int column = 0; column < width; column++) {
            OptionalDouble share = whole.get(column).value();
            long all = table[counts.length][width];
            table[counts.length][column] =
                    share.isPresent() ? Math.round(share.getAsDouble() * all) : all == 0 ? 0 : -1;
        }
        return table;
    }

    private static int answered(int[] row) {
        return Arrays.stream(row, 0, row.length - 1).sum();
    }

    /** As long as a line of the table lacks one figure alone, works it out. */
    private static long[][] attack(long[][] table) {
        boolean found = true;
        while (found) {
            found = false;
            for (int row = 0; row < table.length; row++) {
                found |= solve(table, row, true);
            }
            for (int column = 0; column < table[0].length; column++) {
                found |= solve(table, column, false);
            }
        }
        return table;
    }

    private static boolean solve(long[][] table, int line, boolean across) {
        int length = across ? table[0].length : table.length;
        int unknown = -1;
        long rest = 0;
        for (int at = 0; at < length; at++) {
            long value = across ? table[line][at] : table[at][line];
            if (value < 0) {
                if (unknown >= 0) {
                    return false;
                }
                unknown = at;
            } else {
                rest += at == length - 1 ? value : -value;
            }
        }
        if (unknown < 0) {
            return false;
        }
        long solved = unknown == length - 1 ? -rest : rest;
        if (across) {
            table[line][unknown] = solved;
        } else {
            table[unknown][line] = solved;
        }
        return true;
    }

    private static long unknown(long[][] table) {
        return Arrays.stream(table)
                .flatMapToLong(Arrays::stream)
                .filter(value -> value < 0)
                .count();
    }

    @Property(tries = 200)
    void noSmallCellIsWorkedOut(@ForAll Random random) {
        int[][] counts = random(random, 2 + random.nextInt(4), 2 + random.nextInt(3));
        Assume.that(Arrays.stream(counts).flatMapToInt(Arrays::stream).sum() > 1);
        SurveyStudy study = Counted.study(counts);
        SafeEstimates safe = study.suppress(study.shares("partner", "region"), DisclosureRule.of(FEWEST), "region");
        long[][] table = published(
                counts,
                safe.estimates(),
                study.suppress(study.shares("partner"), DisclosureRule.of(FEWEST))
                        .estimates());
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length - 1; column++) {
                if (counts[row][column] > 0 && counts[row][column] < FEWEST) {
                    assertThat(table[row][column]).isEqualTo(-1);
                }
            }
        }
        long before = unknown(table);
        assertThat(small(counts, attack(table))).as("worked out of %d", before).isZero();
    }

    /** How many small cells an attacker knows. */
    private static long small(int[][] counts, long[][] known) {
        long sum = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length - 1; column++) {
                boolean isSmall = counts[row][column] > 0 && counts[row][column] < FEWEST;
                sum += isSmall && known[row][column] == counts[row][column] ? 1 : 0;
            }
        }
        return sum;
    }

    /** The attack is a real one: where only small cells are left out, it finds them. */
    @Property(tries = 1)
    void theAttackFindsWhatNothingCovers() {
        int[][] counts = {{2, 20, 0}, {30, 40, 0}};
        long[][] table = {{-1, 20, 22}, {30, 40, 70}, {32, 60, 92}};
        assertThat(small(counts, attack(table))).isEqualTo(1);
    }
}
