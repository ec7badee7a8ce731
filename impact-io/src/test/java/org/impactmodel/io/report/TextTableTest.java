package org.impactmodel.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final List<String> HEADINGS = List.of("Name", "Score", "Why ");

    private static String on(int columns, TextTable.Row... rows) {
        return new TextTable(HEADINGS, List.of(rows)).on(new Page("en", columns, false));
    }

    @Test
    void alignsNumbersToTheRightAndWordsToTheLeft() {
        assertThat(on(80, TextTable.Row.of("Ain", "9.5", "jobs"), TextTable.Row.of("Nord", "65.2", "homes, jobs")))
                .isEqualTo("Name  Score  Why\n" + "Ain     9.5  jobs\n" + "Nord   65.2  homes, jobs\n");
    }

    /** The e with an accent that combines is two characters in one column; each Chinese character fills two columns. */
    @Test
    void countsColumnsRatherThanCharacters() {
        assertThat(on(80, TextTable.Row.of("Ise\u0300re", "1", "a"), TextTable.Row.of("北京", "2", "b")))
                .isEqualTo("Name   Score  Why\n" + "Ise\u0300re      1  a\n" + "北京       2  b\n");
    }

    @Test
    void breaksTheFirstColumnBetweenWordsWhereThePageIsNarrow() {
        String text = on(
                40,
                new TextTable.Row(
                        "", "  ", List.of("Provence-Alpes Côte d’Azur et mer", "1", "many homes"), List.of()));
        assertThat(text.lines()).allMatch(line -> line.length() <= 40);
        assertThat(text)
                .isEqualTo("Name                   Score  Why\n"
                        + "Provence-Alpes Côte        1  many homes\n"
                        + "  d’Azur et mer\n");
    }

    @Test
    void letsNoCellMoveTheCursor() {
        assertThat(on(80, TextTable.Row.of("\u001b[31mred\n", "1", "x")))
                .doesNotContain("\u001b")
                .hasLineCount(2);
    }

    @Test
    void coloursOnlyWhereThePageAllowsIt() {
        TextTable table = new TextTable(HEADINGS, List.of(TextTable.Row.of("a", "1", "x")));
        assertThat(table.on(new Page("en", 80, true))).contains("\u001b[1m");
        assertThat(table.on(new Page("en", 80, false))).doesNotContain("\u001b");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> on(80, TextTable.Row.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows: found 1 cells, 3 are required: [a]");
    }
}
