package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.impactmodel.scoring.survey.test.TestOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What R 4.2.2 with package survey 4.1.1 says of its California schools; the calls stand in expected_estimates.csv. */
class SchoolsTest {

    @ParameterizedTest
    @ValueSource(strings = {"srs", "strat", "weights_only"})
    void givesTheMeansOfR(String design) {
        Schools schools = Schools.of(design);
        Estimates means = estimator(schools).estimate(new Measure.Mean("api00", schools.number("api00")));
        agree(means.at(0), Schools.expected("mean", design, "mean api00", "all"), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"srs", "strat", "weights_only"})
    void givesTheTotalsOfR(String design) {
        Schools schools = Schools.of(design);
        Estimates totals = estimator(schools).estimate(new Measure.Total("enroll", schools.number("enroll")));
        agree(totals.at(0), Schools.expected("total", design, "total enroll", "all"), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"srs", "strat", "weights_only"})
    void givesTheRatiosOfR(String design) {
        Schools schools = Schools.of(design);
        Estimates ratios = estimator(schools)
                .estimate(new Measure.Ratio("api00/api99", schools.number("api00"), schools.number("api99")));
        agree(ratios.at(0), Schools.expected("ratio", design, "api00/api99", "all"), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"srs", "strat", "weights_only"})
    void givesTheMeansOfPartsAndTheirDifferenceOfR(String design) {
        Schools schools = Schools.of(design);
        Domains awards = Domains.by("awards", schools.category("awards"));
        Estimates means = estimator(schools).estimate(new Measure.Mean("api00", schools.number("api00")), awards);
        agreeInPart(means.at(0), Schools.expected("domain mean", design, "mean api00 by awards", "No"));
        agreeInPart(means.at(1), Schools.expected("domain mean", design, "mean api00 by awards", "Yes"));
        double variance = means.covariance(0, 0) + means.covariance(1, 1) - 2 * means.covariance(0, 1);
        NamedCsvRecord difference = Schools.expected("domain difference", design, "mean api00 Yes-No", "awards");
        near(Math.sqrt(variance), difference, "se");
    }

    @ParameterizedTest
    @ValueSource(strings = {"srs", "strat", "weights_only"})
    void givesTheQuantilesOfR(String design) {
        Schools schools = Schools.of(design);
        Measure quartiles = new Measure.Quantiles("api00", schools.number("api00"), List.of(0.25, 0.5, 0.75));
        List<Estimate> found = estimator(schools)
                .withIntervals(IntervalMethod.WALD)
                .estimate(quartiles)
                .all();
        List<String> probabilities = List.of("0.25", "0.5", "0.75");
        for (int i = 0; i < probabilities.size(); i++) {
            String statistic = "api00 quantile " + probabilities.get(i);
            NamedCsvRecord expected = Schools.expected("quantile", design, statistic, "all");
            agreeInPart(found.get(i), expected);
            near(found.get(i).interval().orElseThrow().low(), expected, "ci_low");
            near(found.get(i).interval().orElseThrow().high(), expected, "ci_high");
        }
    }

    @Test
    void givesTheJackknifeOfR() {
        Schools schools = Schools.of("strat");
        SurveyEstimator estimator = estimator(schools).withReplicates(ReplicateWeights.jackknife(schools.design()));
        NumberColumn now = schools.number("api00");
        Estimate mean = estimator.estimate(new Measure.Mean("api00", now)).at(0);
        Estimate ratio = estimator
                .estimate(new Measure.Ratio("api00/api99", now, schools.number("api99")))
                .at(0);
        agreeInPart(mean, Schools.expected("jackknife JKn", "strat", "mean api00", "all"));
        agreeInPart(ratio, Schools.expected("jackknife JKn", "strat", "api00/api99", "all"));
    }

    @ParameterizedTest
    @CsvSource({"mean, WALD", "beta, BETA", "xlogit, LOGIT", "asin, ARCSINE"})
    void givesTheIntervalsOfSharesOfR(String method, IntervalMethod intervals) {
        for (String design : List.of("srs", "strat", "weights_only")) {
            Schools schools = Schools.of(design);
            Estimate yes = estimator(schools)
                    .withIntervals(intervals)
                    .estimate(new Measure.Shares("sch.wide", schools.category("sch.wide")))
                    .at(1);
            NamedCsvRecord expected = Schools.rows("expected_estimates.csv").stream()
                    .filter(row -> row.getField("case").equals("proportion")
                            && row.getField("design").equals(design)
                            && row.getField("r_call").contains("'" + method + "'"))
                    .findFirst()
                    .orElseThrow();
            agreeInPart(yes, expected);
            near(yes.interval().orElseThrow().low(), expected, "ci_low");
            near(yes.interval().orElseThrow().high(), expected, "ci_high");
        }
    }

    @ParameterizedTest
    @CsvSource({"srs, 8.905771631224e-17", "strat, 7.36397350858783e-16", "weights_only, 2.02693551544228e-15"})
    void givesTheTestOfRaoAndScottOfR(String design, double p) {
        Schools schools = Schools.of(design);
        TestOutcome found = estimator(schools).association(schools.category("sch.wide"), schools.category("awards"));
        NamedCsvRecord expected = Schools.expected("Rao-Scott F", design, "sch.wide x awards", "all");
        assertThat(found).isInstanceOfSatisfying(TestOutcome.Found.class, test -> {
            near(test.statistic(), expected, "estimate");
            assertThat(test.p().orElseThrow()).isCloseTo(p, withinPercentage(1e-4));
        });
    }

    private static SurveyEstimator estimator(Schools schools) {
        return SurveyEstimator.of(schools.design());
    }

    private static void agree(Estimate found, NamedCsvRecord expected, boolean effect) {
        agreeInPart(found, expected);
        near(found.interval().orElseThrow().low(), expected, "ci_low");
        near(found.interval().orElseThrow().high(), expected, "ci_high");
        near(found.degreesOfFreedom().orElseThrow(), expected, "df");
        if (effect) {
            near(found.designEffect().orElseThrow(), expected, "deff");
        }
    }

    private static void agreeInPart(Estimate found, NamedCsvRecord expected) {
        near(found.value().orElseThrow(), expected, "estimate");
        near(found.standardError().orElseThrow(), expected, "se");
    }

    private static void near(double found, NamedCsvRecord expected, String column) {
        assertThat(found)
                .as("%s of %s", column, expected.getField("r_call"))
                .isCloseTo(Double.parseDouble(expected.getField(column)), withinPercentage(1e-7));
    }
}
