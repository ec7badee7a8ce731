package org.impactmodel.scoring.survey.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.Redistribution;
import org.impactmodel.model.weighting.Trimming;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.model.weighting.fit.CategoryFit;
import org.impactmodel.model.weighting.fit.WeightRatios;

class WeightingProperties {

    private static final WeightingMethod RAKING = new WeightingMethod.Raking(1e-12, 2_000);
    private static final List<Distance> DISTANCES =
            List.of(new Distance.Linear(), new Distance.RakingRatio(), new Distance.Logit(0.2, 3));

    private static WeightingMethod calibration(Distance distance) {
        return new WeightingMethod.Calibration(distance, 1e-12, 100);
    }

    private static Offset<Double> near(double precision) {
        return within(precision);
    }

    private static void hold(FittedWeights fitted) {
        assertThat(fitted.fit().margins())
                .flatExtracting(margin -> margin.categories())
                .allSatisfy(category -> assertThat(relative(category)).isLessThan(1e-10));
    }

    private static double relative(CategoryFit category) {
        return Math.abs(category.after() - category.target()) / category.target();
    }

    @Property(tries = 200)
    void everyMarginHoldsAfterRaking(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.6);
        hold(trial.fit(trial.recipe(RAKING, 3)));
    }

    @Property(tries = 100)
    void everyTotalHoldsAfterCalibration(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.3);
        DISTANCES.forEach(distance -> {
            FittedWeights fitted =
                    trial.fit(trial.recipe(calibration(distance), 3).withTotals(trial.total()));
            hold(fitted);
            assertThat(fitted.fit().totals().get(0).after() / trial.total().total())
                    .isCloseTo(1, near(1e-10));
        });
    }

    @Property(tries = 100)
    void theOrderOfTheRowsDoesNotMatter(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.4);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, trial.rows()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<WeightingMethod> methods = new ArrayList<>(List.of(RAKING));
        DISTANCES.forEach(distance -> methods.add(calibration(distance)));
        methods.forEach(method -> {
            double[] weights = trial.fit(trial.recipe(method, 3)).weights();
            double[] shuffled =
                    trial.inOrder(order).fit(trial.recipe(method, 3)).weights();
            for (int place = 0; place < shuffled.length; place++) {
                assertThat(shuffled[place]).isCloseTo(weights[order.get(place)], near(1e-9));
            }
        });
    }

    @Property(tries = 100)
    void theOrderOfTheMarginsDoesNotMatter(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.4);
        WeightingRecipe recipe = trial.recipe(RAKING, 3);
        List<Margin> reversed = new ArrayList<>(recipe.margins());
        Collections.reverse(reversed);
        WeightingRecipe other = WeightingRecipe.of(RAKING, reversed.toArray(Margin[]::new));
        assertThat(trial.fit(other).weights()).containsExactly(trial.fit(recipe).weights(), near(1e-9));
    }

    @Property(tries = 100)
    void theScaleOfTheStartingWeightsDoesNotMatter(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1e3) double scale) {
        Trial trial = Trial.of(seed, 0.4);
        double[] scaled =
                trial.starting().stream().mapToDouble(weight -> weight * scale).toArray();
        List<WeightingMethod> methods = new ArrayList<>(List.of(RAKING));
        DISTANCES.forEach(distance -> methods.add(calibration(distance)));
        methods.forEach(method -> {
            WeightingRecipe recipe = trial.recipe(method, 3);
            assertThat(trial.fit(recipe, scaled).weights())
                    .containsExactly(trial.fit(recipe).weights(), near(1e-9));
        });
    }

    @Property(tries = 100)
    void weightsThatMeetTheTotalsStayAsTheyAre(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0);
        Trial met = new Trial(trial.places(), trial.numbers(), trial.truth(), trial.truth());
        DISTANCES.forEach(distance -> {
            WeightingRecipe recipe = met.recipe(calibration(distance), 3).withTotals(met.total());
            assertThat(met.fit(recipe).weights()).containsExactly(met.start(), near(1e-9));
        });
    }

    @Property(tries = 100)
    void postStratificationIsRakingOnOneMarginIsCalibrationOnIt(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.6);
        double[] expected = trial.fit(trial.recipe(new WeightingMethod.PostStratification(), 1))
                .weights();
        assertThat(trial.fit(trial.recipe(RAKING, 1)).weights()).containsExactly(expected, near(1e-12));
        DISTANCES.forEach(distance -> assertThat(
                        trial.fit(trial.recipe(calibration(distance), 1)).weights())
                .containsExactly(expected, near(1e-9)));
    }

    @Property(tries = 100)
    void rakingIsCalibrationByRakingRatio(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.6);
        WeightingMethod calibration = calibration(new Distance.RakingRatio());
        assertThat(trial.fit(trial.recipe(calibration, 3)).weights())
                .containsExactly(trial.fit(trial.recipe(RAKING, 3)).weights(), near(1e-8));
    }

    @Property(tries = 200)
    void logitStaysWithinItsBounds(@ForAll long seed, @ForAll @DoubleRange(min = 0.15, max = 0.5) double width) {
        Trial trial = Trial.of(seed, 0.1);
        Distance.Logit distance = new Distance.Logit(1 - width, 1 + width);
        WeightRatios ratios = trial.fit(trial.recipe(calibration(distance), 2).withTotals(trial.total()))
                .fit()
                .ratios();
        assertThat(ratios.lowest()).isGreaterThan(distance.low());
        assertThat(ratios.highest()).isLessThan(distance.high());
    }

    @Property(tries = 200)
    void trimmedRatiosStayWithinBoundsAndTheSumStays(@ForAll long seed, @ForAll Redistribution redistribution) {
        Trial trial = Trial.of(seed, 0.6);
        WeightingRecipe recipe = trial.recipe(RAKING, 3);
        FittedWeights fitted = trial.fit(recipe.withTrimming(new Trimming(0.95, 1.04, redistribution)));
        assertThat(fitted.fit().ratios().lowest()).isGreaterThanOrEqualTo(0.95);
        assertThat(fitted.fit().ratios().highest()).isLessThanOrEqualTo(1.04);
        assertThat(fitted.fit().after().sum() / recipe.margins().get(0).sum()).isCloseTo(1, near(1e-12));
    }

    @Property(tries = 100)
    void whatTheTotalsSayHasNoResidual(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.3);
        double[] number =
                trial.numbers().stream().mapToDouble(Double::doubleValue).toArray();
        double[] category = trial.places().get(1).stream()
                .mapToDouble(place -> place == 2 ? 1 : 0)
                .toArray();
        double[] nothing = new double[trial.rows()];
        FittedWeights fitted = trial.fit(
                trial.recipe(calibration(new Distance.RakingRatio()), 3).withTotals(trial.total()));
        assertThat(fitted.residuals(number)).containsExactly(nothing, near(1e-9));
        assertThat(fitted.residuals(category)).containsExactly(nothing, near(1e-11));
        double[] first = trial.places().get(0).stream()
                .mapToDouble(place -> place == 2 ? 1 : 0)
                .toArray();
        assertThat(trial.fit(trial.recipe(RAKING, 1)).residuals(first)).containsExactly(nothing, near(1e-12));
    }

    @Property(tries = 50)
    void fittingTwiceGivesTheSameBytes(@ForAll long seed) {
        Trial trial = Trial.of(seed, 0.4);
        WeightingRecipe recipe =
                trial.recipe(calibration(new Distance.Logit(0.2, 3)), 3).withTotals(trial.total());
        assertThat(trial.fit(recipe).weights())
                .containsExactly(trial.fit(recipe).weights());
    }
}
