package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.LonelyUnits;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.design.SurveyDesignBuilder;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters in one and two stages, balanced halves and lonely units: R 4.2.2, survey 4.1.1; calls in clusters_expected.csv. */
class ClustersTest {

    private static Schools schools(String design) {
        List<NamedCsvRecord> rows = Schools.rows(design.startsWith("clus1") ? "apiclus1.csv" : "apiclus2.csv");
        Schools plain = new Schools(rows, SurveyDesign.simple(rows.size()));
        SurveyDesignBuilder builder =
                SurveyDesign.builder(SampleKind.PROBABILITY, rows.size()).clusteredBy(plain.category("dnum"));
        return new Schools(
                rows,
                switch (design) {
                    case "clus1" ->
                        builder.weightedBy(plain.number("pw"))
                                .outOf(plain.number("fpc"))
                                .build();
                    case "clus2" ->
                        builder.clusteredBy(plain.category("snum"))
                                .outOf(plain.number("fpc1"))
                                .outOf(plain.number("fpc2"))
                                .build();
                    default -> builder.weightedBy(plain.number("pw")).build();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clus1", "clus1_wr", "clus2", "clus2_wr"})
    void givesTheStandardErrorsOfR(String design) {
        Schools schools = schools(design);
        SurveyEstimator estimator = SurveyEstimator.of(schools.design());
        Measure mean = new Measure.Mean("api00", schools.number("api00"));
        Measure ratio = new Measure.Ratio("ratio", schools.number("api00"), schools.number("api99"));
        Estimates types = estimator.estimate(new Measure.Shares("stype", schools.category("stype")));
        Estimates byType = estimator.estimate(mean, Domains.by("stype", schools.category("stype")));
        agree(estimator.estimate(mean).at(0), design, "mean api00");
        agree(
                estimator
                        .estimate(new Measure.Total("api99", schools.number("api99")))
                        .at(0),
                design,
                "total api99");
        agree(estimator.estimate(ratio).at(0), design, "ratio api00/api99");
        for (int type = 0; type < 3; type++) {
            agree(
                    byType.at(type),
                    design,
                    "mean api00 " + List.of("E", "H", "M").get(type));
            agree(
                    types.at(type),
                    design,
                    "share stype " + List.of("E", "H", "M").get(type));
        }
        double error = byType.gap(0, 1).standardError().orElseThrow();
        near(error, expected(design, "mean api00 E-H"), "se");
        near(estimator.estimate(mean).at(0).degreesOfFreedom().orElseThrow(), expected(design, "mean api00"), "df");
    }

    @Test
    void givesTheJackknifeOfClustersOfR() {
        Schools schools = schools("clus1");
        SurveyEstimator estimator =
                SurveyEstimator.of(schools.design()).withReplicates(ReplicateWeights.jackknife(schools.design()));
        Measure ratio = new Measure.Ratio("ratio", schools.number("api00"), schools.number("api99"));
        agree(estimator.estimate(ratio).at(0), "clus1", "jk1 ratio api00/api99");
        Measure mean = new Measure.Mean("api00", schools.number("api00"));
        agree(estimator.estimate(mean).at(0), "clus1", "jk1 mean api00");
    }

    @Test
    void givesTheBalancedHalvesOfR() {
        List<NamedCsvRecord> rows = Schools.rows("scd.csv");
        Schools plain = new Schools(rows, SurveyDesign.simple(rows.size()));
        SurveyDesign design = SurveyDesign.builder(SampleKind.PROBABILITY, rows.size())
                .stratifiedBy(plain.category("ESA"))
                .clusteredBy(plain.category("ambulance"))
                .build();
        Measure ratio = new Measure.Ratio("ratio", plain.number("alive"), plain.number("arrests"));
        SurveyEstimator estimator = SurveyEstimator.of(design);
        agree(estimator.estimate(ratio).at(0), "scd", "ratio alive/arrests");
        agree(
                estimator
                        .withReplicates(ReplicateWeights.balanced(design, 0))
                        .estimate(ratio)
                        .at(0),
                "scd",
                "brr ratio alive/arrests");
        agree(
                estimator
                        .withReplicates(ReplicateWeights.balanced(design, 0.3))
                        .estimate(ratio)
                        .at(0),
                "scd",
                "fay 0.3 ratio alive/arrests");
    }

    private static SurveyDesignBuilder lonely(Schools plain) {
        return SurveyDesign.builder(SampleKind.PROBABILITY, plain.rows().size())
                .stratifiedBy(plain.category("stype"))
                .weightedBy(plain.number("pw"));
    }

    @Test
    void treatsAStratumOfOneUnitAsItIsTold() {
        List<NamedCsvRecord> rows = Schools.rows("lonely.csv");
        Schools plain = new Schools(rows, SurveyDesign.simple(rows.size()));
        Measure mean = new Measure.Mean("api00", plain.number("api00"));
        Measure total = new Measure.Total("api00", plain.number("api00"));
        SurveyEstimator centred =
                SurveyEstimator.of(lonely(plain).lonely(LonelyUnits.CENTRE).build());
        SurveyEstimator certain =
                SurveyEstimator.of(lonely(plain).lonely(LonelyUnits.CERTAIN).build());
        agree(centred.estimate(mean).at(0), "lonely", "adjust mean api00");
        agree(centred.estimate(total).at(0), "lonely", "centred total api00");
        agree(certain.estimate(mean).at(0), "lonely", "certainty mean api00");
        assertThatThrownBy(() -> lonely(plain).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "strata: at least two units are required in each, found one in the strata of rows ");
    }

    private static NamedCsvRecord expected(String design, String statistic) {
        return Schools.rows("clusters_expected.csv").stream()
                .filter(row -> row.getField("design").equals(design)
                        && row.getField("statistic").equals(statistic))
                .findFirst()
                .orElseThrow();
    }

    private static void agree(Estimate found, String design, String statistic) {
        near(found.value().orElseThrow(), expected(design, statistic), "estimate");
        near(found.standardError().orElseThrow(), expected(design, statistic), "se");
    }

    private static void near(double found, NamedCsvRecord expected, String column) {
        assertThat(found)
                .as("%s of %s by %s", column, expected.getField("statistic"), expected.getField("r_call"))
                .isCloseTo(Double.parseDouble(expected.getField(column)), withinPercentage(1e-7));
    }
}
