package org.impactmodel.scoring.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class SuppressorProperties {
    private static final int MOST = 9;

    @Provide
    Arbitrary<MarginTable> tables() {
        return tables(Arbitraries.integers().between(1, 4), 4, 40);
    }

    @Provide
    Arbitrary<MarginTable> smallTables() {
        return tables(Arbitraries.integers().between(1, 2), 3, 3);
    }

    private static Arbitrary<MarginTable> tables(Arbitrary<Integer> heights, int widest, int most) {
        return heights.flatMap(height -> Arbitraries.integers()
                .between(1, widest)
                .flatMap(width -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(4, Arbitraries.integers().between(0, most)))
                        .list()
                        .ofSize(height * width)
                        .flatMap(counts -> Arbitraries.of(true, false).map(sum -> table(width, counts, sum)))));
    }

    private static MarginTable table(int width, List<Integer> counts, boolean hasTotal) {
        List<List<TableCell>> cells = IntStream.range(0, counts.size() / width)
                .mapToObj(i -> counts.subList(i * width, (i + 1) * width).stream()
                        .map(TableCell::of)
                        .toList())
                .toList();
        List<String> columns = IntStream.range(0, width).mapToObj(j -> "c" + j).toList();
        MarginTable table = MarginTable.of(rows(cells.size()), columns, cells);
        return hasTotal ? table.withTotal("sum") : table;
    }

    /** A whole alone, or two regions of which the second has a part of its own. */
    private static List<TableRow> rows(int parts) {
        if (parts == 1) {
            return List.of(TableRow.whole("all"));
        }
        List<TableRow> rows = new ArrayList<>(List.of(TableRow.whole("all"), TableRow.part("region", "all")));
        rows.add(TableRow.part("r0", "all"));
        for (int i = 1; i < parts; i++) {
            rows.add(TableRow.part("r" + i, "region"));
        }
        return rows;
    }

    /** The bounds are those of all tables that agree with what is published, tried one by one. */
    @Property(tries = 40)
    void nobodyCanNarrowAHiddenCell(
            @ForAll("smallTables") MarginTable table, @ForAll @IntRange(min = 1, max = 4) int fewest) {
        Suppression found = Suppressor.of(DisclosureRule.of(fewest)).suppress(table);
        BruteForce force = BruteForce.of(table, found, MOST);
        boolean bounded = found.hidden().stream()
                .allMatch(cell -> cell.high().isPresent() && cell.high().getAsDouble() <= MOST);
        for (HiddenCell cell : found.hidden()) {
            int row = table.index(cell.row());
            int column = table.columnIndex(cell.column());
            double width = force.greatest[row][column] - force.least[row][column];
            assertThat(force.least[row][column]).isGreaterThanOrEqualTo(cell.low());
            assertThat(force.greatest[row][column])
                    .isLessThanOrEqualTo(cell.high().orElse(Double.POSITIVE_INFINITY));
            if (bounded) {
                assertThat(force.least[row][column]).isEqualTo(cell.low());
                assertThat(force.greatest[row][column]).isEqualTo(cell.high().orElseThrow());
                assertThat(width).isGreaterThanOrEqualTo(fewest);
            }
        }
    }

    @Property
    void everyTableEndsSafe(@ForAll("tables") MarginTable table, @ForAll @IntRange(min = 1, max = 60) int fewest) {
        Suppression found = Suppressor.of(DisclosureRule.of(fewest)).suppress(table);
        assertThat(found.isSafe()).isTrue();
        for (TableRow row : table.rows()) {
            for (String column : table.columns()) {
                long respondents = table.cell(row.code(), column).respondents();
                boolean small = respondents > 0 && respondents < fewest;
                assertThat(!small || found.isHidden(row.code(), column)).isTrue();
                assertThat(respondents > 0 || !found.isHidden(row.code(), column))
                        .isTrue();
            }
        }
    }

    /** No cell is hidden for others that could be shown by itself. */
    @Property
    void hidesNothingWithoutNeed(@ForAll("tables") MarginTable table, @ForAll @IntRange(min = 1, max = 20) int fewest) {
        Suppressor suppressor = Suppressor.of(DisclosureRule.of(fewest));
        Suppression found = suppressor.suppress(table);
        for (HiddenCell cell : found.hidden()) {
            if (cell.because() == HiddenBecause.COMPLEMENTARY) {
                List<HiddenCell> others =
                        found.hidden().stream().filter(other -> other != cell).toList();
                assertThat(suppressor
                                .audit(table, new Suppression(found.rule(), others))
                                .isSafe())
                        .isFalse();
            }
        }
    }

    @Property
    void hidesNothingWhereNothingIsSmall(@ForAll("tables") MarginTable table) {
        assertThat(Suppressor.of(DisclosureRule.of(1)).suppress(table).hidden()).isEmpty();
    }
}
