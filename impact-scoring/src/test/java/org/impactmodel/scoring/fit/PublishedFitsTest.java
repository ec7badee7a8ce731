package org.impactmodel.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.BandBasis;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.DistanceForm;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.QuantileRule;
import org.impactmodel.model.normalise.RankForm;
import org.impactmodel.model.normalise.ReferencePoint;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.given.Given;
import org.impactmodel.scoring.given.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Methods fitted on published data give the published scores. */
class PublishedFitsTest {

    private static final Direction MORE = Direction.MORE_IS_BETTER;
    private static final QuantileRule HF7 = QuantileRule.HF7;

    /** OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 15: column, normalisation, scale, last digit. */
    static List<Arguments> columnsOfTable15() {
        return List.of(
                Arguments.of("rank_ascending", rank(RankForm.ASCENDING), 1.0, 0.5),
                Arguments.of(
                        "zscore", new Observed.ObservedZScore(Deviation.SAMPLE, MORE, 0, 1, List.of()), 1.0, 0.005),
                Arguments.of(
                        "minmax",
                        new Observed.ObservedGoalposts(0, 1, HF7, MORE, Outside.CLAMP, List.of()),
                        1.0,
                        0.005),
                Arguments.of("ratio_to_mean", distance(ReferencePoint.MEAN, DistanceForm.RATIO), 1.0, 0.005),
                Arguments.of("ratio_to_best", distance(ReferencePoint.BEST, DistanceForm.RATIO), 1.0, 0.005),
                Arguments.of("ratio_to_worst", distance(ReferencePoint.WORST, DistanceForm.RATIO), 1.0, 0.005),
                Arguments.of(
                        "diff_to_mean", distance(ReferencePoint.MEAN, DistanceForm.RELATIVE_DIFFERENCE), 1.0, 0.005),
                Arguments.of(
                        "diff_to_worst", distance(ReferencePoint.WORST, DistanceForm.RELATIVE_DIFFERENCE), 1.0, 0.005),
                Arguments.of(
                        "above_below_mean_p20",
                        new Observed.ObservedBands(
                                BandBasis.SHARES_OF_MEAN, List.of(0.8, 1.2), List.of(-1.0, 0.0, 1.0), HF7, List.of()),
                        1.0,
                        0.0),
                Arguments.of("percentile", rank(RankForm.PERCENTILE), 100.0, 0.05));
    }

    private static Normalisation rank(RankForm form) {
        return new Observed.ObservedRank(form, MORE, Ties.COMPETITION, List.of());
    }

    private static Normalisation distance(ReferencePoint point, DistanceForm form) {
        return new Observed.ObservedDistance(point, form, MORE, List.of());
    }

    @ParameterizedTest
    @MethodSource("columnsOfTable15")
    void yearsOfSchoolingOfTheHandbook(String column, Normalisation how, double scale, double lastDigit) {
        List<SortedMap<String, String>> rows =
                Published.rows("reference/composite/tai_published_normalisation_schooling.csv");
        List<Answers> countries = rows.stream()
                .map(row -> Given.values(row.get("country"), Map.of("a", Double.valueOf(row.get("schooling")))))
                .toList();
        Methodology method = FitterTest.method(Given.indicator("a", how)).toBuilder()
                .scale(scale)
                .build();
        Scorer scorer = Scorer.of(Fitter.fit(method, countries, "23 countries"));
        assertThat(rows).hasSize(23);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(root(scorer, countries.get(i), "v"))
                    .as(rows.get(i).get("country"))
                    .isCloseTo(Double.parseDouble(rows.get(i).get(column)), within(lastDigit + 1e-9));
        }
    }

    private static double root(Scorer scorer, Answers answers, String view) {
        return scorer.score(answers, Given.DATA)
                .view(view)
                .orElseThrow()
                .root()
                .score()
                .orElseThrow();
    }

    /** Mazziotta-Pareto on OECD, Better Life Index 2017; computed with R's package Compind, whose deviation is the sample's. */
    @ParameterizedTest
    @CsvSource({
        "SAMPLE, DOWNWARD, mpi_pos_compind_sampleSD",
        "SAMPLE, UPWARD, mpi_neg_compind_sampleSD",
        "POPULATION, DOWNWARD, mpi_pos_populationSD",
        "POPULATION, UPWARD, mpi_neg_populationSD"
    })
    void betterLifeByMazziottaPareto(Deviation deviation, Penalty penalty, String column) {
        List<SortedMap<String, String>> data = Published.rows("reference/composite/bli2017_data.csv");
        List<SortedMap<String, String>> expected = Published.rows("reference/composite/bli2017_mpi.csv");
        List<Answers> countries = data.stream().map(PublishedFitsTest::country).toList();
        Scorer scorer = Scorer.of(Fitter.fit(mazziottaPareto(data.get(0), deviation, penalty), countries, "BLI 2017"));
        assertThat(countries).hasSize(35);
        for (int i = 0; i < countries.size(); i++) {
            assertThat(root(scorer, countries.get(i), "v"))
                    .as(countries.get(i).subject())
                    .isCloseTo(Double.parseDouble(expected.get(i).get(column)), within(1e-9));
        }
    }

    private static Answers country(SortedMap<String, String> row) {
        TreeMap<String, Double> values = new TreeMap<>();
        row.forEach((name, value) -> {
            if (!name.equals("country")) {
                values.put(name, Double.valueOf(value));
            }
        });
        return Given.values(row.get("country"), values);
    }

    private static Methodology mazziottaPareto(SortedMap<String, String> header, Deviation deviation, Penalty penalty) {
        List<Indicator> indicators = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        for (String id : country(header).answers().keySet()) {
            indicators.add(Given.indicator(id, new Observed.ObservedZScore(deviation, MORE, 100, 10, List.of())));
            leaves.add(Node.Leaf.of(id, 1));
        }
        View view = Given.view(
                "v",
                Given.root(
                        new Combine.MazziottaPareto(penalty, deviation),
                        new MissingPolicy.All(),
                        leaves.toArray(Node[]::new)));
        return Given.method(indicators, view).build();
    }
}
