package org.impactmodel.scoring.survey.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressorTest {
    private static final Suppressor FIVE = Suppressor.of(DisclosureRule.of(5));

    private static List<TableCell> row(int... counts) {
        return Arrays.stream(counts).mapToObj(TableCell::of).toList();
    }

    private static List<String> names(Suppression suppression) {
        return suppression.hidden().stream()
                .map(cell -> cell.row() + "/" + cell.column())
                .toList();
    }

    private static final MarginTable THREE_BY_THREE = MarginTable.of(
                    TableRow.of("all", List.of("a", "b", "c")),
                    List.of("x", "y", "z"),
                    List.of(row(2, 20, 15), row(12, 18, 9), row(25, 30, 40)))
            .withTotal("sum");

    /** Around a/x the circle over b and z loses 15 + 12 + 9 respondents, the least of all; then a/x is 2 less 2, or 2 plus 12. */
    @Test
    void hidesACircleAroundASmallCell() {
        Suppression found = FIVE.suppress(THREE_BY_THREE);
        assertThat(found.hidden())
                .containsExactly(
                        new HiddenCell("a", "x", HiddenBecause.FEW_RESPONDENTS, 0, OptionalDouble.of(14), 5),
                        new HiddenCell("a", "z", HiddenBecause.COMPLEMENTARY, 3, OptionalDouble.of(17), 5),
                        new HiddenCell("b", "x", HiddenBecause.COMPLEMENTARY, 0, OptionalDouble.of(14), 5),
                        new HiddenCell("b", "z", HiddenBecause.COMPLEMENTARY, 7, OptionalDouble.of(21), 5));
        assertThat(found.isSafe()).isTrue();
        assertThat(found.isHidden("a", "x")).isTrue();
        assertThat(found.isHidden("all", "x")).isFalse();
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        Suppression found = Suppressor.of(DisclosureRule.of(2)).suppress(THREE_BY_THREE);
        assertThat(found.hidden()).isEmpty();
        assertThat(found.isSafe()).isTrue();
    }

    @Test
    void hidesASecondCellInARow() {
        MarginTable one = MarginTable.of(
                        List.of(TableRow.whole("country")), List.of("w", "x", "y"), List.of(row(2, 8, 30)))
                .withTotal("sum");
        assertThat(FIVE.suppress(one).hidden())
                .containsExactly(
                        new HiddenCell("country", "w", HiddenBecause.FEW_RESPONDENTS, 0, OptionalDouble.of(10), 5),
                        new HiddenCell("country", "x", HiddenBecause.COMPLEMENTARY, 0, OptionalDouble.of(10), 5));
    }

    @Test
    void hidesNoSecondCellWhereNoTotalGivesTheFirstAway() {
        MarginTable one =
                MarginTable.of(List.of(TableRow.whole("country")), List.of("w", "x", "y"), List.of(row(2, 8, 30)));
        assertThat(FIVE.suppress(one).hidden())
                .containsExactly(
                        new HiddenCell("country", "w", HiddenBecause.FEW_RESPONDENTS, 0, OptionalDouble.empty(), 5));
    }

    @Test
    void leansOnNoEmptyCell() {
        MarginTable one = MarginTable.of(
                        List.of(TableRow.whole("country")), List.of("w", "x", "y"), List.of(row(3, 0, 30)))
                .withTotal("sum");
        assertThat(names(FIVE.suppress(one))).containsExactly("country/w", "country/y");
    }

    /** Two of 6 together: either could be 0 to 6, wide enough; at a threshold of 7 both need more. */
    @Test
    void letsSmallCellsProtectOneAnother() {
        MarginTable one = MarginTable.of(
                        List.of(TableRow.whole("country")), List.of("w", "x", "y"), List.of(row(3, 3, 30)))
                .withTotal("sum");
        assertThat(names(FIVE.suppress(one))).containsExactly("country/w", "country/x");
        assertThat(names(Suppressor.of(DisclosureRule.of(7)).suppress(one)))
                .containsExactly("country/w", "country/x", "country/y");
    }

    @Test
    void protectsDepartementsInTheirRegionAndRegionsInTheCountry() {
        List<TableRow> rows = List.of(
                TableRow.whole("country"),
                TableRow.part("north", "country"),
                TableRow.part("n1", "north"),
                TableRow.part("n2", "north"),
                TableRow.part("n3", "north"),
                TableRow.part("island", "country"),
                TableRow.part("i1", "island"),
                TableRow.part("south", "country"),
                TableRow.part("s1", "south"),
                TableRow.part("s2", "south"));
        MarginTable table =
                MarginTable.of(rows, List.of("yes"), List.of(row(3), row(20), row(30), row(40), row(50), row(60)));
        assertThat(names(FIVE.suppress(table))).containsExactly("n1/yes", "n2/yes");
        MarginTable small =
                MarginTable.of(rows, List.of("yes"), List.of(row(20), row(25), row(30), row(4), row(50), row(60)));
        Suppression found = FIVE.suppress(small);
        assertThat(names(found)).containsExactly("north/yes", "n1/yes", "island/yes", "i1/yes");
        assertThat(found.isSafe()).isTrue();
    }

    /** One firm gives 80 of 100: hidden by a rule of 75 %; 30 % of 100 must stay open. */
    @Test
    void hidesWhatOneDominates() {
        List<TableCell> amounts = List.of(
                new TableCell(10, 100, OptionalDouble.of(80)),
                new TableCell(10, 20, OptionalDouble.of(5)),
                new TableCell(10, 60, OptionalDouble.of(10)));
        MarginTable one = MarginTable.of(List.of(TableRow.whole("country")), List.of("w", "x", "y"), List.of(amounts))
                .withTotal("sum");
        DisclosureRule rule = DisclosureRule.of(5).withDominance(0.75).withProtection(1, 0.3);
        assertThat(Suppressor.of(rule).suppress(one).hidden())
                .containsExactly(
                        new HiddenCell("country", "w", HiddenBecause.DOMINATED, 0, OptionalDouble.of(160), 30),
                        new HiddenCell("country", "y", HiddenBecause.COMPLEMENTARY, 0, OptionalDouble.of(160), 1));
    }

    @Test
    void hidesFewCellsWhereCellsAreCounted() {
        DisclosureRule rule = DisclosureRule.of(5).withLoss(DisclosureRule.Loss.CELLS);
        Suppression found = Suppressor.of(rule).suppress(THREE_BY_THREE);
        assertThat(found.hidden()).hasSize(4);
        assertThat(found.isSafe()).isTrue();
    }

    @Test
    void auditsAPatternOnOtherFigures() {
        MarginTable other = MarginTable.of(
                        List.of(TableRow.whole("country")),
                        List.of("w", "x", "y"),
                        List.of(List.of(TableCell.of(2, 0.5), TableCell.of(8, 1.5), TableCell.of(30, 30))))
                .withTotal("sum");
        MarginTable counts = MarginTable.of(
                        List.of(TableRow.whole("country")), List.of("w", "x", "y"), List.of(row(2, 8, 30)))
                .withTotal("sum");
        Suppression audit = FIVE.audit(other, FIVE.suppress(counts));
        assertThat(audit.hidden()).extracting(HiddenCell::high).containsOnly(OptionalDouble.of(2));
        assertThat(audit.isSafe()).isFalse();
    }

    @Test
    void sumsTheMargins() {
        assertThat(THREE_BY_THREE.cell("all", "x").respondents()).isEqualTo(39);
        assertThat(THREE_BY_THREE.cell("b", "sum").value()).isEqualTo(39);
        assertThat(THREE_BY_THREE.cell("all", "sum").respondents()).isEqualTo(171);
        assertThat(THREE_BY_THREE.columns()).containsExactly("x", "y", "z", "sum");
    }

    @Test
    void tellsEverythingThatIsNoTable() {
        List<TableRow> rows = List.of(
                TableRow.whole("all"), TableRow.part("a", "nobody"), TableRow.part("b", "c"), TableRow.part("c", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarginTable.of(rows, List.of("x", "x"), List.of(row(1))))
                .withMessage(
                        "rows: a known parent is required above a; rows: a whole is required above b, found a circle; "
                                + "rows: a whole is required above c, found a circle; columns: at least one, each once, is required, "
                                + "found [x, x]; parts: one list for each of the 2 rows without parts is required, found 1; "
                                + "parts[0]: 2 cells are required, found 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableCell.of(0, 3))
                .withMessage("value: 0 is required without respondents, found 3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE_BY_THREE.cell("d", "x"))
                .withMessage("row: the code of a row is required, found d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE_BY_THREE.withTotal("x"))
                .withMessage("column: a new code and one total are required, found x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureRule.of(0))
                .withMessage("fewest: 1 or more is required, found 0");
    }

    /** Skewed counts, a fifth of them empty, a third below 5. */
    static MarginTable large(int height, int width, long seed) {
        Random random = new Random(seed);
        List<String> rows = IntStream.range(0, height).mapToObj(i -> "row " + i).toList();
        List<String> columns =
                IntStream.range(0, width).mapToObj(j -> "column " + j).toList();
        List<List<TableCell>> cells = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            cells.add(IntStream.range(0, width)
                    .mapToObj(j -> TableCell.of(Math.max(0, (long) Math.expm1(random.nextGaussian() * 1.5 + 1.8))))
                    .toList());
        }
        return MarginTable.of(TableRow.of("all", rows), columns, cells).withTotal("sum");
    }

    @Test
    void protectsALargeTable() {
        Suppression found = FIVE.suppress(large(100, 20, 1));
        assertThat(found.isSafe()).isTrue();
        assertThat(found.hidden()).hasSizeBetween(500, 1500);
    }
}
