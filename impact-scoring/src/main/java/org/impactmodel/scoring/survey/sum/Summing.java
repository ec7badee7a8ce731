package org.impactmodel.scoring.survey.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * What to add up: for each group that the variance asks for (strata where respondents were drawn one by one, else the
 * smallest units drawn) and each cell, the sums of some numbers. The work is cut into the same blocks however many threads
 * there are, so the bits of the sums do not depend on them.
 */
public final class Summing {

    private static final int BLOCK = 1 << 16;

    /** Beyond so many places, blocks would cost more memory than they spare time. */
    private static final int FEW_PLACES = 1 << 15;

    private final SurveyDesign design;
    private final Cells cells;
    private final Measured measured;
    private final Optional<Stage> units;
    private final int groups;
    private final long[] keys;

    private Summing(SurveyDesign design, Cells cells, Measured measured) {
        this.design = design;
        this.cells = cells;
        this.measured = measured;
        this.units = design.isOfElements()
                ? Optional.empty()
                : Optional.of(design.second().orElse(design.first()));
        this.groups = units.map(Stage::units).orElse(design.first().groups());
        long dense = (long) groups * cells.count();
        this.keys = dense <= Math.max(1 << 20, 4L * design.size()) ? new long[0] : sparse();
    }

    /** A plan of sums. */
    public static Summing of(SurveyDesign design, Cells cells, List<NumberColumn> numbers) {
        if (design.size() != cells.size()) {
            throw new IllegalArgumentException("cells: " + design.size() + " rows are required, found " + cells.size());
        }
        return new Summing(design, cells, Measured.of(numbers));
    }

    private long[] sparse() {
        return IntStream.range(0, design.size())
                .filter(row -> cells.at(row) >= 0)
                .mapToLong(row -> key(group(row), cells.at(row)))
                .sorted()
                .distinct()
                .toArray();
    }

    private long key(int group, int cell) {
        return (long) group * cells.count() + cell;
    }

    private int group(int row) {
        return units.isPresent() ? units.get().unit(row) : design.stratum(row);
    }

    /** The place of a group and cell among the sums, or below 0 where nobody is. */
    int place(int group, int cell) {
        return keys.length == 0 ? group * cells.count() + cell : Arrays.binarySearch(keys, key(group, cell));
    }

    private int places() {
        return keys.length == 0 ? groups * cells.count() : keys.length;
    }

    /** The sums over all respondents. */
    public Sums all(boolean parallel) {
        int block = places() <= FEW_PLACES ? BLOCK : Math.max(1, design.size());
        int blocks = (design.size() + block - 1) / block;
        IntFunction<Sums> sum = i -> part(i * block, Math.min(design.size(), (i + 1) * block));
        IntStream all = IntStream.range(0, blocks);
        List<Sums> parts = (parallel ? all.parallel() : all).mapToObj(sum).toList();
        return parts.stream().reduce(Sums::plus).orElseThrow();
    }

    /** The sums over respondents in a row. */
    public Sums part(int from, int to) {
        Sums sums = new Sums(places(), measured.columns().size());
        switch (measured.columns().size()) {
            case 0 -> countOnly(sums, from, to);
            case 1 -> one(sums, from, to);
            default -> two(sums, from, to);
        }
        return sums;
    }

    private void countOnly(Sums sums, int from, int to) {
        for (int row = from; row < to; row++) {
            int cell = cells.at(row);
            if (cell >= 0) {
                sums.count(place(group(row), cell), design.weight(row));
            }
        }
    }

    private void one(Sums sums, int from, int to) {
        NumberColumn y = measured.columns().get(0);
        double shift = measured.shifts().get(0);
        for (int row = from; row < to; row++) {
            int cell = cells.at(row);
            if (cell >= 0) {
                sums.count(place(group(row), cell), design.weight(row), y.at(row) - shift);
            }
        }
    }

    private void two(Sums sums, int from, int to) {
        NumberColumn y = measured.columns().get(0);
        NumberColumn x = measured.columns().get(1);
        double shiftY = measured.shifts().get(0);
        double shiftX = measured.shifts().get(1);
        for (int row = from; row < to; row++) {
            int cell = cells.at(row);
            if (cell >= 0) {
                sums.count(place(group(row), cell), design.weight(row), y.at(row) - shiftY, x.at(row) - shiftX);
            }
        }
    }

    /** How the respondents were drawn. */
    public SurveyDesign design() {
        return design;
    }

    /** Where they are counted. */
    public Cells cells() {
        return cells;
    }

    Measured measured() {
        return measured;
    }

    int groups() {
        return groups;
    }
}
