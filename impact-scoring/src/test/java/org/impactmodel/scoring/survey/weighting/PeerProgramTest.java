package org.impactmodel.scoring.survey.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.Redistribution;
import org.impactmodel.model.weighting.TotalForm;
import org.impactmodel.model.weighting.Trimming;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.model.weighting.fit.WeightingFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R 4.2.2, package survey 4.1.1, on apistrat: calls beside each figure, or in expected_estimates.csv. */
class PeerProgramTest {

    private static final Percentage CLOSED = Percentage.withPercentage(1e-7);
    private static final Percentage ITERATED = Percentage.withPercentage(1e-4);

    private static WeightingRecipe recipe(String name) {
        return switch (name) {
            case "poststratified", "ps" -> Schools.POST_STRATIFIED;
            case "raked", "rk" -> Schools.RAKED;
            case "linear", "g1" -> Schools.calibrated(new Distance.Linear());
            case "raking", "g2" -> Schools.calibrated(new Distance.RakingRatio());
            default -> Schools.calibrated(new Distance.Logit(0.5, 2));
        };
    }

    private static Percentage agreement(String name) {
        return List.of("poststratified", "ps", "linear", "g1").contains(name) ? CLOSED : ITERATED;
    }

    private static double[] weighted(FittedWeights fitted, double... influence) {
        double[] residuals = fitted.residuals(influence);
        Arrays.setAll(residuals, row -> residuals[row] * fitted.at(row));
        return residuals;
    }

    private static double total(FittedWeights fitted, double... numbers) {
        double sum = 0;
        for (int row = 0; row < numbers.length; row++) {
            sum += fitted.at(row) * numbers[row];
        }
        return sum;
    }

    private static double mean(FittedWeights fitted, double... numbers) {
        return total(fitted, numbers) / Arrays.stream(fitted.weights()).sum();
    }

    /** The influence of the mean of those who count, 0 for the others. */
    private static double[] meanInfluence(FittedWeights fitted, double[] numbers, double... counts) {
        double size = total(fitted, counts);
        double mean = 0;
        for (int row = 0; row < numbers.length; row++) {
            mean += fitted.at(row) * numbers[row] * counts[row] / size;
        }
        double[] influence = new double[numbers.length];
        for (int row = 0; row < numbers.length; row++) {
            influence[row] = counts[row] * (numbers[row] - mean) / size;
        }
        return influence;
    }

    private static double[] everyone(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double error(String design, double... weighted) {
        return design.equals("rk") ? Schools.plainError(weighted) : Schools.stratifiedError(weighted);
    }

    private static double figure(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    @ParameterizedTest
    @CsvSource({"poststratified", "raked", "linear", "raking", "logit"})
    void givesTheWeightOfEachSchool(String column) {
        double[] weights = Schools.fit(recipe(column)).weights();
        double[] expected = Schools.expectedWeights(column);
        assertThat(weights).hasSameSizeAs(expected);
        for (int row = 0; row < expected.length; row++) {
            assertThat(weights[row]).as("school %d", row).isCloseTo(expected[row], agreement(column));
        }
    }

    @ParameterizedTest
    @CsvSource({"ps", "rk", "g1", "g2", "g3"})
    void givesCalibratedTotalsAndTheirStandardErrors(String design) {
        FittedWeights fitted = Schools.fit(recipe(design));
        NamedCsvRecord expected = Schools.expected("calibrated total", design);
        double[] enroll = Schools.number("enroll");
        assertThat(total(fitted, enroll)).isCloseTo(figure(expected, "estimate"), agreement(design));
        assertThat(error(design, weighted(fitted, enroll))).isCloseTo(figure(expected, "se"), agreement(design));
    }

    @ParameterizedTest
    @CsvSource({"ps", "rk", "g1", "g2", "g3"})
    void givesCalibratedMeansAndTheirStandardErrors(String design) {
        FittedWeights fitted = Schools.fit(recipe(design));
        NamedCsvRecord expected = Schools.expected("calibrated mean", design);
        double[] api00 = Schools.number("api00");
        double[] influence = meanInfluence(fitted, api00, everyone(api00.length));
        assertThat(mean(fitted, api00)).isCloseTo(figure(expected, "estimate"), agreement(design));
        assertThat(error(design, weighted(fitted, influence))).isCloseTo(figure(expected, "se"), agreement(design));
    }

    /** svymean(~api00, subset(calibrate(strat, ~sch.wide+api99, pop), awards=="Yes")). */
    @Test
    void givesMeansOfAPartOfThePopulation() {
        FittedWeights fitted = Schools.fit(recipe("linear"));
        double[] awarded = Schools.text("awards").stream()
                .mapToDouble(award -> award.equals("Yes") ? 1 : 0)
                .toArray();
        double[] influence = meanInfluence(fitted, Schools.number("api00"), awarded);
        assertThat(Schools.stratifiedError(weighted(fitted, influence))).isCloseTo(6.9052749356942984, CLOSED);
    }

    /** postStratify(strat, ~sch.wide+stype, data.frame(..., Freq=c(500,330,242,3921,425,776))), svytotal(~enroll, .). */
    @Test
    void postStratifiesByACrossing() {
        Margin crossed = new Margin(
                List.of("sch.wide", "stype"),
                TotalForm.TOTAL,
                List.of(
                        new CategoryTotal(List.of("No", "E"), 500),
                        new CategoryTotal(List.of("No", "H"), 330),
                        new CategoryTotal(List.of("No", "M"), 242),
                        new CategoryTotal(List.of("Yes", "E"), 3921),
                        new CategoryTotal(List.of("Yes", "H"), 425),
                        new CategoryTotal(List.of("Yes", "M"), 776)),
                "R survey");
        FittedWeights fitted = Schools.fit(WeightingRecipe.of(new WeightingMethod.PostStratification(), crossed));
        double[] enroll = Schools.number("enroll");
        assertThat(total(fitted, enroll)).isCloseTo(3662883.9869352868, CLOSED);
        assertThat(Schools.stratifiedError(weighted(fitted, enroll))).isCloseTo(109044.23055584868, CLOSED);
    }

    /** postStratify(strat, ~sch.wide+awards, ...): no school is awarded without being school-wide, here or in the population. */
    @Test
    void leavesOutACrossingThatNeitherPopulationNorSampleHas() {
        Margin crossed = new Margin(
                List.of("sch.wide", "awards"),
                TotalForm.TOTAL,
                List.of(
                        new CategoryTotal(List.of("No", "No"), 1072),
                        new CategoryTotal(List.of("No", "Yes"), 0),
                        new CategoryTotal(List.of("Yes", "No"), 955),
                        new CategoryTotal(List.of("Yes", "Yes"), 4167)),
                "R survey");
        for (WeightingMethod method : List.of(
                new WeightingMethod.PostStratification(),
                new WeightingMethod.Calibration(new Distance.Linear(), 1e-12, 10))) {
            FittedWeights fitted = Schools.fit(WeightingRecipe.of(method, crossed));
            double[] enroll = Schools.number("enroll");
            assertThat(total(fitted, enroll)).isCloseTo(3689013.2496125591, CLOSED);
            assertThat(Schools.stratifiedError(weighted(fitted, enroll))).isCloseTo(126801.78502764247, CLOSED);
        }
    }

    /** calibrate(strat, ~0+api99+enroll, c(api99=3914069, enroll=3811472)), svymean(~api00, .), svytotal(~meals, .). */
    @Test
    void calibratesOnTotalsOfNumbersAlone() {
        WeightingRecipe recipe = WeightingRecipe.of(new WeightingMethod.Calibration(new Distance.Linear(), 1e-12, 10))
                .withTotals(Schools.API99, NumericTotal.sum("enroll", 3_811_472, "R survey, apipop"));
        FittedWeights fitted = Schools.fit(recipe);
        double[] api00 = Schools.number("api00");
        double[] meals = Schools.number("meals");
        assertThat(mean(fitted, api00)).isCloseTo(660.28325842982156, CLOSED);
        assertThat(Schools.stratifiedError(weighted(fitted, meanInfluence(fitted, api00, everyone(200)))))
                .isCloseTo(7.7362621730143708, CLOSED);
        assertThat(total(fitted, meals)).isCloseTo(301827.03566720651, CLOSED);
        assertThat(Schools.stratifiedError(weighted(fitted, meals))).isCloseTo(16278.682540433407, CLOSED);
        assertThat(fitted.fit().ratios().lowest()).isCloseTo(0.96126073598707162, CLOSED);
        assertThat(fitted.fit().ratios().highest()).isCloseTo(1.2180283845576754, CLOSED);
    }

    /** calibrate(strat, ~stype+sch.wide+api99, ..., calfun="logit", bounds=c(0.9,1.1), epsilon=1e-12). */
    @Test
    void keepsTightBoundsWithSeveralMarginsAndANumber() {
        WeightingRecipe recipe = WeightingRecipe.of(
                        new WeightingMethod.Calibration(new Distance.Logit(0.9, 1.1), 1e-12, 50),
                        Schools.TYPE,
                        Schools.WIDE)
                .withTotals(Schools.API99);
        FittedWeights fitted = Schools.fit(recipe);
        double[] enroll = Schools.number("enroll");
        assertThat(fitted.at(0)).isCloseTo(45.416864891476763, ITERATED);
        assertThat(fitted.at(3)).isCloseTo(42.909504649411026, ITERATED);
        assertThat(total(fitted, enroll)).isCloseTo(3681713.5334579227, ITERATED);
        assertThat(Schools.stratifiedError(weighted(fitted, enroll))).isCloseTo(110713.064340533, ITERATED);
    }

    /** calibrate(strat, ~sch.wide+api99, pop, calfun="raking", epsilon=1e-12, trim=c(0,1.03)). */
    @Test
    void trimsRatiosAndGivesTheExcessToTheOthers() {
        WeightingRecipe recipe = Schools.calibrated(new Distance.RakingRatio())
                .withTrimming(new Trimming(0, 1.03, Redistribution.EQUALLY));
        FittedWeights fitted = Schools.fit(recipe);
        double[] enroll = Schools.number("enroll");
        assertThat(fitted.at(0)).isCloseTo(45.43705834756981, ITERATED);
        assertThat(fitted.at(1)).isCloseTo(43.068336118605288, ITERATED);
        assertThat(total(fitted, enroll)).isCloseTo(3682923.3197998577, ITERATED);
        assertThat(Schools.stratifiedError(weighted(fitted, enroll))).isCloseTo(121993.7852401679, ITERATED);
        assertThat(fitted.fit().ratios().highest()).isEqualTo(1.03);
        assertThat(fitted.fit().after().sum()).isCloseTo(6194, CLOSED);
    }

    /** calibrate(svydesign(id=~1, weights=~pw), ~stype+sch.wide+awards, ..., calfun="raking"): SE of svytotal(~enroll, .). */
    @Test
    void calibratesByRakingRatioToTheRakedWeightsWithTheResidualsOfTheWeightedRegression() {
        FittedWeights raked = Schools.fit(Schools.RAKED);
        FittedWeights calibrated = Schools.fit(
                Schools.RAKED.withMethod(new WeightingMethod.Calibration(new Distance.RakingRatio(), 1e-12, 50)));
        assertThat(calibrated.weights()).containsExactly(raked.weights(), within(1e-9));
        assertThat(Schools.plainError(weighted(calibrated, Schools.number("enroll"))))
                .isCloseTo(117211.2023802247, ITERATED);
    }

    /** w <- weights(rake(...)); r <- w/weights(design); quantile(r, ..., type=1); length(w)*sum(w^2)/sum(w)^2. */
    @Test
    void tellsRatiosAndWhatTheSpreadCosts() {
        WeightingFit fit = Schools.fit(Schools.RAKED).fit();
        assertThat(fit.ratios().lowest()).isCloseTo(0.80933304785629567, ITERATED);
        assertThat(fit.ratios().firstDecile()).isCloseTo(0.82733813536688328, ITERATED);
        assertThat(fit.ratios().firstQuartile()).isCloseTo(1.01213312964658031, ITERATED);
        assertThat(fit.ratios().median()).isCloseTo(1.04823355512203009, ITERATED);
        assertThat(fit.ratios().thirdQuartile()).isCloseTo(1.04823355512203009, ITERATED);
        assertThat(fit.ratios().ninthDecile()).isCloseTo(1.07155341947391491, ITERATED);
        assertThat(fit.ratios().highest()).isCloseTo(1.0778169927083698, ITERATED);
        assertThat(fit.ratios().mean()).isCloseTo(0.99999999654416694, ITERATED);
        assertThat(fit.ratios().deviation()).isCloseTo(0.091226751539845941, ITERATED);
        assertThat(fit.before().designEffect()).isCloseTo(1.1863709847380408, CLOSED);
        assertThat(fit.after().designEffect()).isCloseTo(1.1962159044914953, ITERATED);
        assertThat(fit.after().effectiveSize()).isCloseTo(167.19389806559954, ITERATED);
    }

    /** rake(as.svrepdesign(..., type="JK1"), ...): SE(svymean(~api00, .)), SE(svytotal(~enroll, .)), about the replicates' mean. */
    @Test
    void rakesTheReplicatesOfAJackknife() {
        Weighter weighter = Weighter.of(Schools.RAKED, Schools.variables());
        double[] means = new double[200];
        double[] totals = new double[200];
        for (int left = 0; left < 200; left++) {
            double[] replicate = Schools.weights();
            replicate[left] = 0;
            FittedWeights fitted = (FittedWeights) weighter.reweigh(replicate);
            assertThat(fitted.at(left)).isZero();
            means[left] = mean(fitted, Schools.number("api00"));
            totals[left] = total(fitted, Schools.number("enroll"));
        }
        assertThat(jackknifeError(means)).isCloseTo(9.5012638073653815, ITERATED);
        assertThat(jackknifeError(totals)).isCloseTo(119438.51492504201, ITERATED);
    }

    private static double jackknifeError(double... replicates) {
        double mean = Arrays.stream(replicates).average().orElseThrow();
        double squares = Arrays.stream(replicates)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt((replicates.length - 1.0) / replicates.length * squares);
    }

    @Test
    void meetsAMeanAndThePopulationSizeWithoutAnyMargin() {
        WeightingRecipe recipe = WeightingRecipe.of(
                        new WeightingMethod.Calibration(new Distance.RakingRatio(), 1e-12, 20))
                .withPopulationSize(6194)
                .withTotals(new NumericTotal("enroll", TotalForm.SHARE, 600, "invented"));
        FittedWeights fitted = Schools.fit(recipe);
        assertThat(mean(fitted, Schools.number("enroll"))).isCloseTo(600, CLOSED);
        assertThat(fitted.fit().after().sum()).isCloseTo(6194, CLOSED);
    }
}
