package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.ReplicateMethod;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.junit.jupiter.api.Test;

/**
 * Replicate weights that come with the data and tell of six units in three strata, without a word of either. R 4.2.2, survey
 * 4.1.1: {@code z <- svrepdesign(data, weights = ~w, repweights = W, type, combined.weights = TRUE, scale, rscales)}, then
 * {@code s <- subset(z, part == "a"); m <- svymean(~y, s); degf(s); confint(m, df = degf(s))}.
 */
class ReplicateColumnsTest {

    private static final NumberColumn WEIGHTS = NumberColumn.of(2, 2, 3, 3, 4, 4, 2, 2, 3, 3, 5, 5);
    private static final NumberColumn Y = NumberColumn.of(3, 5, 4, 8, 6, 7, 2, 9, 5, 5, 1, 4);
    private static final Domains PARTS =
            Domains.by("part", CategoryColumn.of(List.of("a", "b"), 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1));

    /** By unit, two respondents each: its weights in each replicate. */
    private static final double[][] JACKKNIFE = {
        {0, 4, 2, 2, 2, 2},
        {6, 0, 3, 3, 3, 3},
        {4, 4, 0, 8, 4, 4},
        {2, 2, 4, 0, 2, 2},
        {3, 3, 3, 3, 0, 6},
        {5, 5, 5, 5, 10, 0}
    };

    private static final double[][] BOOTSTRAP = {
        {4, 2, 4, 0, 4, 4, 2, 0, 2},
        {0, 3, 0, 6, 0, 0, 3, 6, 3},
        {8, 8, 4, 4, 0, 4, 8, 4, 0},
        {0, 0, 2, 2, 4, 2, 0, 2, 4},
        {3, 6, 6, 0, 3, 6, 0, 6, 3},
        {5, 0, 0, 10, 5, 0, 10, 0, 5}
    };

    private static final double[][] HALVES = {
        {4, 0, 4, 0}, {0, 6, 0, 6}, {8, 8, 0, 0}, {0, 0, 4, 4}, {6, 0, 0, 6}, {0, 10, 10, 0}
    };

    private static SurveyEstimator estimator(ReplicateMethod method, double[][] byUnit, double scale) {
        int count = byUnit[0].length;
        List<NumberColumn> columns = IntStream.range(0, count)
                .mapToObj(replicate -> NumberColumn.of(IntStream.range(0, 12)
                        .mapToDouble(row -> byUnit[row / 2][replicate])
                        .toArray()))
                .toList();
        List<String> names = IntStream.range(0, count).mapToObj(i -> "r" + i).toList();
        Replicates told = new Replicates(
                method, names, OptionalDouble.empty(), OptionalDouble.of(scale), Collections.nCopies(count, 1.0));
        SurveyDesign design = SurveyDesign.builder(SampleKind.PROBABILITY, 12)
                .weightedBy(WEIGHTS)
                .build();
        return SurveyEstimator.of(design).withReplicates(ReplicateWeights.of(told, columns));
    }

    private static void agrees(Estimate estimate, double... expected) {
        assertThat(estimate.degreesOfFreedom()).hasValue(expected[0]);
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(expected[1], withinPercentage(1e-9));
        assertThat(estimate.interval().orElseThrow().low()).isCloseTo(expected[2], withinPercentage(1e-9));
        assertThat(estimate.interval().orElseThrow().high()).isCloseTo(expected[3], withinPercentage(1e-9));
    }

    @Test
    void countsTheUnitsThatAJackknifeTellsOf() {
        SurveyEstimator estimator = estimator(ReplicateMethod.JKN, JACKKNIFE, 0.5);
        Estimates parts = estimator.estimate(new Measure.Mean("y", Y), PARTS);

        agrees(
                estimator.estimate(new Measure.Mean("y", Y)).at(0),
                3,
                0.759246576882518,
                2.346896431337769,
                7.179419358135916);
        agrees(parts.at(0), 2, 0.634268721205443, 3.048739733088476, 8.506815822467079);
        agrees(parts.at(1), 2, 1.13581032930973, -1.03699741388212, 8.73699741388212);
        assertThat(estimator.degreesOfFreedom()).isEqualTo(3);
    }

    @Test
    void countsTheUnitsThatABootstrapTellsOf() {
        SurveyEstimator estimator = estimator(ReplicateMethod.BOOTSTRAP, BOOTSTRAP, 0.25);
        Estimates parts = estimator.estimate(new Measure.Mean("y", Y), PARTS);

        agrees(
                estimator.estimate(new Measure.Mean("y", Y)).at(0),
                3,
                0.822828321578538,
                2.144550942846431,
                7.381764846627254);
        agrees(parts.at(0), 2, 0.995599887405814, 1.494057204492896, 10.061498351062660);
        agrees(parts.at(1), 2, 1.42506700622189, -2.28156844439651, 9.98156844439651);
    }

    @Test
    void countsTheStrataThatHalfSamplesTellOf() {
        SurveyEstimator estimator = estimator(ReplicateMethod.BRR, HALVES, 0.25);
        Estimates parts = estimator.estimate(new Measure.Mean("y", Y), PARTS);

        agrees(
                estimator.estimate(new Measure.Mean("y", Y)).at(0),
                3,
                0.806714623517075,
                2.195831921706589,
                7.330483867767096);
        agrees(parts.at(0), 2, 0.886645056255497, 1.962852006161199, 9.592703549394356);
        agrees(parts.at(1), 2, 1.12943005312324, -1.00954530113178, 8.70954530113178);
    }
}
