package org.impactmodel.scoring.survey.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.impactmodel.scoring.given.Shipped.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.impactmodel.scoring.given.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code svychisq(statistic = "F")} of R 4.2.2 with package survey 4.1.1 says of the California schools. */
class AssociationOfRTest {

    static Stream<NamedCsvRecord> expected() {
        return Shipped.rows("survey/expected_estimates.csv").stream()
                .filter(row -> row.getField("case").equals("Rao-Scott F"));
    }

    static Stream<NamedCsvRecord> further() {
        return Shipped.rows("survey/test/rao_scott.csv").stream();
    }

    @Test
    void findsTheRows() {
        assertThat(expected()).hasSize(3);
        assertThat(further()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isThatOfTheExpectedEstimates(NamedCsvRecord row) {
        String call = row.getField("r_call");
        TestOutcome.Found found = found(row.getField("design"), "sch.wide", "awards");
        assertThat(found.statistic()).as(call).isCloseTo(number(row, "estimate"), withinPercentage(1e-7));
        assertThat(found.degreesOfFreedom()).as(call).isCloseTo(1, withinPercentage(1e-7));
        double designFreedom = Double.parseDouble(call.substring(call.indexOf("ddf=") + 4, call.indexOf(" p=")));
        assertThat(found.designDegreesOfFreedom()).as(call).isCloseTo(designFreedom, withinPercentage(1e-7));
        double p = Double.parseDouble(call.substring(call.indexOf("p=", call.indexOf(" p=")) + 2));
        assertThat(found.pValue()).as(call).isCloseTo(p, withinPercentage(1e-4));
    }

    @ParameterizedTest
    @MethodSource("further")
    void isThatOfLargerTablesClustersAndEmptyCells(NamedCsvRecord row) {
        TestOutcome.Found found = found(row.getField("design"), row.getField("rows"), row.getField("columns"));
        assertThat(found.statistic()).isCloseTo(number(row, "f"), withinPercentage(1e-7));
        assertThat(found.degreesOfFreedom()).isCloseTo(number(row, "df"), withinPercentage(1e-7));
        assertThat(found.designDegreesOfFreedom()).isCloseTo(number(row, "design_df"), withinPercentage(1e-7));
        assertThat(found.pValue()).isCloseTo(number(row, "p"), withinPercentage(1e-5));
        assertThat(found.kind()).isEqualTo(TestKind.RAO_SCOTT);
    }

    private static TestOutcome.Found found(String design, String rows, String columns) {
        CellShares table = DesignedTable.of(design).shares(rows, columns);
        return (TestOutcome.Found) Tester.association(table);
    }
}
