package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.io.csv.DataTable.Value;
import org.junit.jupiter.api.Test;

class DataTableTest {

    private static final DataTable TABLE = new DataTable(
            List.of("subject", "score", "change"),
            List.of(
                    List.of(Value.of("alliance:a"), Value.of(1 / 3.0), Value.of(OptionalDouble.empty())),
                    List.of(Value.of("=1+1, \"x\""), Value.of(-5), Value.of(OptionalDouble.of(0.5)))));

    private static String csv() {
        StringWriter out = new StringWriter();
        TABLE.csv(out);
        return out.toString();
    }

    private static String jsonLines() {
        StringWriter out = new StringWriter();
        TABLE.jsonLines(out);
        return out.toString();
    }

    @Test
    void keepsAllDigitsAndLeavesEmptyWhatIsNotKnown() {
        assertThat(csv().lines()).startsWith("subject,score,change", "alliance:a,0.3333333333333333,");
        assertThat(jsonLines().lines()).startsWith("{\"subject\":\"alliance:a\",\"score\":0.3333333333333333}");
    }

    @Test
    void takesTheStingOutOfFormulasInTextsAndNotOutOfNumbersBelowZero() {
        assertThat(csv()).endsWith("\r\n\"'=1+1, \"\"x\"\"\",-5,0.5\r\n");
        assertThat(jsonLines()).endsWith("{\"subject\":\"=1+1, \\\"x\\\"\",\"score\":-5,\"change\":0.5}\n");
    }

    @Test
    void refusesARaggedRowAndANumberThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataTable(List.of("a", "b"), List.of(List.of(Value.of(1)))))
                .withMessageStartingWith("rows: found 1 cells, 2 are required");
        assertThatIllegalArgumentException().isThrownBy(() -> Value.of(Double.NaN));
    }
}
