package org.impactmodel.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

    private static final TreeMap<String, List<String>> NORTH = new TreeMap<>(Map.of("region", List.of("north")));

    @Test
    void keepsNumbersLevelsGapsAndWhatDoesNotApply() {
        IndicatorTable table = IndicatorTable.of(List.of("jobs", "trust"))
                .row("a", Optional.of(Period.ofYear(2021)), NORTH)
                .number(0, 12.5)
                .level(1, "good")
                .row("b")
                .notApplicable(0)
                .build();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.number(0, 0)).isEqualTo(12.5);
        assertThat(table.levels().get(table.level(0, 1))).isEqualTo("good");
        assertThat(table.cell(1, 0)).isEqualTo(Cell.NOT_APPLICABLE);
        assertThat(table.cell(1, 1)).isEqualTo(Cell.MISSING);
        assertThat(table.attributes(0)).isEqualTo(NORTH);
        assertThat(table.answers(0).period()).contains(Period.ofYear(2021));
        assertThat(table.answers(0).answers().get("trust").outcome()).isEqualTo(new Outcome.Level("good"));
        assertThat(table.answers(1).answers()).containsOnlyKeys("jobs");
    }

    @Test
    void copiesAStretchOfAColumnAcrossBlocks() {
        TableBuilder builder = IndicatorTable.of(List.of("x"));
        for (int row = 0; row < 3000; row++) {
            builder.row("s" + row);
            if (row != 2000) {
                builder.number(0, row);
            }
        }
        double[] numbers = new double[1500];
        byte[] cells = new byte[1500];
        assertThat(builder.build().copy(0, 900, numbers, cells)).isEqualTo(1500);
        assertThat(numbers[0]).isEqualTo(900);
        assertThat(numbers[1499]).isEqualTo(2399);
        assertThat(cells[1100]).isEqualTo(Cell.MISSING.code());
        assertThat(cells[1101]).isEqualTo(Cell.NUMBER.code());
    }

    @Test
    void takesTheAnswersOfASubjectAsARow() {
        Answers answers = Answers.of("a", Map.of("y", new Outcome.Value(3)));
        assertThat(IndicatorTable.of(List.of("x", "y")).row(answers).build().answers(0))
                .isEqualTo(answers);
        assertThatThrownBy(() -> IndicatorTable.of(List.of("x")).row(answers))
                .hasMessage("answers: no column is there for y");
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThatThrownBy(() -> IndicatorTable.of(List.of("x", "x"))).hasMessage("indicators: x is there twice");
        assertThatThrownBy(() -> IndicatorTable.of(List.of("x")).number(0, 1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> IndicatorTable.of(List.of("x")).row("a").number(0, Double.NaN))
                .hasMessage("number: a finite number is required, found NaN");
        IndicatorTable gap = IndicatorTable.of(List.of("x")).row("a").build();
        assertThatThrownBy(() -> gap.number(0, 0))
                .hasMessage("row 0, column 0 (x): a NUMBER is required, found MISSING");
    }
}
