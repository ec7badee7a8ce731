package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.Variables;
import org.impactmodel.scoring.survey.weighting.Weighter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimates with fitted weights know of the fit: R 4.2.2, survey 4.1.1, postStratify, rake and calibrate. */
class CalibratedSchoolsTest {
    private static final String SOURCE = "schools of California";
    private static final Margin WIDE =
            Margin.counts("sch.wide", SOURCE, CategoryTotal.of("No", 1072), CategoryTotal.of("Yes", 5122));
    private static final Margin AWARDS =
            Margin.counts("awards", SOURCE, CategoryTotal.of("No", 2027), CategoryTotal.of("Yes", 4167));
    private static final Margin TYPE = Margin.counts(
            "stype", SOURCE, CategoryTotal.of("E", 4421), CategoryTotal.of("H", 755), CategoryTotal.of("M", 1018));

    @ParameterizedTest
    @CsvSource({"ps, 1e-7", "rk, 1e-4", "g1, 1e-7", "g2, 1e-4", "g3, 1e-4"})
    void givesTheStandardErrorsOfR(String fit, double percent) {
        Schools schools = Schools.of(fit.equals("rk") ? "weights_only" : "strat");
        SurveyEstimator estimator = SurveyEstimator.of(schools.design()).withWeights(fitted(fit, schools));
        Estimate mean = estimator
                .estimate(new Measure.Mean("api00", schools.number("api00")))
                .at(0);
        Estimate total = estimator
                .estimate(new Measure.Total("enroll", schools.number("enroll")))
                .at(0);
        agree(mean, Schools.expected("calibrated mean", fit, "mean api00", "all"), percent);
        agree(total, Schools.expected("calibrated total", fit, "total enroll", "all"), percent);
    }

    /**
     * R 4.2.2, survey 4.1.1: {@code rake(as.svrepdesign(strat, type = "JKn"), list(~stype, ~sch.wide), ..., control =
     * list(maxit = 100, epsilon = 1e-10))}, then {@code svymean(~api00, .)}; without raking the standard error is
     * 9.40894080278461.
     */
    @Test
    void fitsEachReplicateAsItFitsTheSample() {
        Schools schools = Schools.of("strat");
        WeightingRecipe recipe = WeightingRecipe.of(new WeightingMethod.Raking(1e-13, 500), TYPE, WIDE);
        Weighter weighter = weighter(recipe, schools);
        FittedWeights fitted = (FittedWeights) weighter.weigh(schools.design().weights());
        SurveyEstimator drawn =
                SurveyEstimator.of(schools.design()).withReplicates(ReplicateWeights.jackknife(schools.design()));
        Estimate mean = drawn.withWeights(fitted, weighter)
                .estimate(new Measure.Mean("api00", schools.number("api00")))
                .at(0);
        assertThat(mean.value().orElseThrow()).isCloseTo(662.21165035772367, withinPercentage(1e-6));
        assertThat(mean.standardError().orElseThrow()).isCloseTo(9.31678701863111, withinPercentage(1e-5));
        assertThatThrownBy(() -> drawn.withWeights(fitted)).isInstanceOf(IllegalArgumentException.class);
    }

    /** R: {@code svymean(~api00, svydesign(id = ~1, weights = ~I(pw / mean(pw)), data = apistrat), deff = "replace")}. */
    @Test
    void relativeWeightsTellNoPopulation() {
        Schools schools = Schools.of("weights_only");
        double[] weights = schools.design().weights();
        double mean = Arrays.stream(weights).average().orElseThrow();
        double[] relative = Arrays.stream(weights).map(weight -> weight / mean).toArray();
        Estimate found = SurveyEstimator.of(schools.design().withWeights(relative))
                .estimate(new Measure.Mean("api00", schools.number("api00")))
                .at(0);
        assertThat(found.designEffect().orElseThrow()).isCloseTo(1.20970244991284, withinPercentage(1e-6));
    }

    private static FittedWeights fitted(String fit, Schools schools) {
        WeightingRecipe recipe = switch (fit) {
            case "ps" -> WeightingRecipe.of(new WeightingMethod.PostStratification(), WIDE);
            case "rk" -> WeightingRecipe.of(new WeightingMethod.Raking(1e-13, 500), TYPE, WIDE, AWARDS);
            case "g1" -> calibration(new Distance.Linear());
            case "g2" -> calibration(new Distance.RakingRatio());
            default -> calibration(new Distance.Logit(0.5, 2));
        };
        return (FittedWeights) weighter(recipe, schools).weigh(schools.design().weights());
    }

    private static Weighter weighter(WeightingRecipe recipe, Schools schools) {
        TreeMap<String, CategoryColumn> categories = new TreeMap<>();
        List.of("sch.wide", "awards", "stype").forEach(name -> categories.put(name, schools.category(name)));
        TreeMap<String, NumberColumn> numbers = new TreeMap<>();
        numbers.put("api99", schools.number("api99"));
        return Weighter.of(recipe, new Variables(categories, numbers));
    }

    private static WeightingRecipe calibration(Distance distance) {
        return new WeightingRecipe(
                OptionalDouble.empty(),
                List.of(WIDE),
                List.of(NumericTotal.sum("api99", 3_914_069, SOURCE)),
                new WeightingMethod.Calibration(distance, 1e-12, 200),
                Optional.empty());
    }

    private static void agree(Estimate found, NamedCsvRecord expected, double percent) {
        assertThat(found.value().orElseThrow())
                .isCloseTo(Double.parseDouble(expected.getField("estimate")), withinPercentage(percent));
        assertThat(found.standardError().orElseThrow())
                .as(expected.getField("r_call"))
                .isCloseTo(Double.parseDouble(expected.getField("se")), withinPercentage(percent));
    }
}
