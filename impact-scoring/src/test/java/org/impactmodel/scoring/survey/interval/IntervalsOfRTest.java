package org.impactmodel.scoring.survey.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.impactmodel.scoring.given.Shipped.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.scoring.given.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code svyciprop} of R 4.2.2 with package survey 4.1.1 says; each row of the tables names its call. */
class IntervalsOfRTest {

    private static final Map<String, IntervalMethod> METHODS = Map.of(
            "mean", IntervalMethod.WALD,
            "xlogit", IntervalMethod.LOGIT,
            "logit", IntervalMethod.LOGIT,
            "beta", IntervalMethod.BETA,
            "asin", IntervalMethod.ARCSINE,
            "likelihood", IntervalMethod.LIKELIHOOD);

    /** R fits "logit" and "likelihood" by a regression, whose estimate differs from the share in the 9th digit. */
    private static final Map<String, Double> CLOSE = Map.of("logit", 1e-8, "likelihood", 1e-6);

    /** The usual profile of R is interpolated between ten steps: its ends agree with its own finer profile to 4e-6. */
    private static final Map<String, Double> CLOSE_ENOUGH = Map.of("logit", 1e-8, "likelihood", 5e-6);

    static Stream<NamedCsvRecord> expectedShares() {
        return Shipped.rows("survey/expected_estimates.csv").stream()
                .filter(row -> row.getField("case").equals("proportion"));
    }

    static Stream<NamedCsvRecord> furtherShares() {
        return Shipped.rows("survey/interval/intervals.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("expectedShares")
    void giveTheExpectedEnds(NamedCsvRecord row) {
        String call = row.getField("r_call");
        String method = call.substring(call.indexOf("method='") + 8, call.indexOf("',df"));
        SampledShare share = SampledShare.of(number(row, "estimate"), number(row, "se"), 200, number(row, "df"));
        agree(share, 0.95, method, row, CLOSE_ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("furtherShares")
    void giveTheEndsOfFewerRespondentsOtherLevelsAndClusters(NamedCsvRecord row) {
        SampledShare share =
                SampledShare.of(number(row, "estimate"), number(row, "se"), (long) number(row, "n"), number(row, "df"));
        agree(share, number(row, "level"), row.getField("method"), row, CLOSE);
    }

    private static void agree(
            SampledShare share, double level, String method, NamedCsvRecord row, Map<String, Double> close) {
        Interval found = new IntervalEstimator(level, METHODS.get(method))
                .share(share)
                .interval()
                .orElseThrow();
        Percentage digits = withinPercentage(100 * close.getOrDefault(method, 1e-9));
        assertThat(found.low()).as(row.getField("r_call")).isCloseTo(number(row, "ci_low"), digits);
        assertThat(found.high()).as(row.getField("r_call")).isCloseTo(number(row, "ci_high"), digits);
    }

    @Test
    void findTheRows() {
        assertThat(expectedShares()).hasSize(18);
        assertThat(furtherShares()).hasSize(36);
    }
}
