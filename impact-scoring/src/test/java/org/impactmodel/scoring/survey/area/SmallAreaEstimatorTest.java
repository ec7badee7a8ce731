package org.impactmodel.scoring.survey.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.scoring.survey.area.AreaProblem.Kind;
import org.impactmodel.scoring.survey.smoothing.VarianceSmoothing;
import org.junit.jupiter.api.Test;

class SmallAreaEstimatorTest {
    private static final SmallAreaEstimator COMMON_MEAN = SmallAreaEstimator.of(List.of());

    private static List<AreaProblem> problems(SmallAreaEstimator estimator, List<Area> areas) {
        return ((AreaProblems) estimator.estimate(areas)).problems();
    }

    private static Area with(Area area, Map<String, Double> auxiliaries) {
        return area.withAuxiliaries(new TreeMap<>(auxiliaries));
    }

    /** Equal variances D have a closed form by REML: A = s² − D, with s² the sample variance of the estimates. */
    @Test
    void agreesWithTheClosedFormOfEqualVariances() {
        List<Area> areas = List.of(Area.of("a", 1, 0.5), Area.of("b", 3, 0.5), Area.of("c", 5, 0.5));
        AreaModel model = COMMON_MEAN.estimate(areas).orThrow();
        assertThat(model.variance()).isCloseTo(3.5, within(1e-12));
        assertThat(model.areas().get(0).ownShare()).isCloseTo(0.875, within(1e-12));
        assertThat(model.areas().get(0).value()).isCloseTo(3 - 2 * 0.875, within(1e-12));
        SquaredError error = model.areas().get(0).squaredError();
        assertThat(error.sampling()).isCloseTo(3.5 * 0.5 / 4, within(1e-12));
        assertThat(error.coefficients()).isCloseTo(0.125 * 0.125 * 4 / 3, within(1e-12));
        assertThat(error.betweenAreas()).isCloseTo(0.125 * 0.125 * (2 * 16 / 3.0) / 4, within(1e-12));
        assertThat(error.bias()).isZero();
    }

    /** R 4.2.2, functions of sae 1.3: {@code mseFH(y ~ 1, v, PRECISION = 1e-14, MAXITER = 1000)}: refvar 0, warning-free. */
    @Test
    void saysThatNoAreaEffectWasFound() {
        double[] estimates = {0.30, 0.31, 0.29, 0.305, 0.295};
        double[] variances = {0.01, 0.02, 0.015, 0.01, 0.012};
        double[] errors = {
            0.0143032786885246, 0.00840163934426229, 0.0103688524590164, 0.0143032786885246, 0.0123360655737705
        };
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            areas.add(Area.of("area " + i, estimates[i], variances[i]));
        }
        AreaModel model = COMMON_MEAN.estimate(areas).orThrow();
        assertThat(model.variance()).isZero();
        assertThat(model.notice().orElseThrow().in("en"))
                .isEqualTo(
                        "No area effect was found beyond the auxiliary variables: the estimates are those of the model, "
                                + "and their error is ill known.");
        assertThat(model.notice().orElseThrow().in("fr")).startsWith("Aucun écart propre aux territoires");
        for (int i = 0; i < 5; i++) {
            AreaEstimate area = model.areas().get(i);
            assertThat(area.isSynthetic()).isTrue();
            assertThat(area.value()).isCloseTo(0.299791666666667, within(1e-12));
            assertThat(area.squaredError().sampling()).isZero();
            assertThat(area.meanSquaredError()).isCloseTo(errors[i], within(1e-12));
        }
    }

    /**
     * R 4.2.2: the root of the derivative of log A + log residual likelihood, by {@code optimize} and {@code uniroot}, is
     * 0.0130738732; with it A + 1 / Σ (1 / (A + D)) = 0.0182709480.
     */
    @Test
    void isNotSureOfAnAreaWithoutSampleWhereAreasDoNotSeemToDiffer() {
        double[] estimates = {0.30, 0.31, 0.29, 0.305, 0.295};
        double[] variances = {0.01, 0.02, 0.015, 0.01, 0.012};
        List<Area> areas = new ArrayList<>(List.of(Area.withoutSample("none")));
        for (int i = 0; i < 5; i++) {
            areas.add(Area.of("area " + i, estimates[i], variances[i]));
        }
        AreaModel model = COMMON_MEAN.estimate(areas).orThrow();
        SquaredError error = model.areas().get(0).squaredError();
        assertThat(model.variance()).isZero();
        assertThat(error.sampling()).isCloseTo(0.0130738732, within(1e-9));
        assertThat(error.total()).isCloseTo(0.018270948, within(1e-8));
        assertThat(model.areas().get(1).squaredError().sampling()).isZero();
    }

    /** Without sample: x′β with the error A + V(β); from the closed form above, 3 and 3.5 + 4/3. */
    @Test
    void leansOnTheModelAloneWhereThereIsNoSample() {
        List<Area> areas =
                List.of(Area.of("a", 1, 0.5), Area.of("b", 3, 0.5), Area.of("c", 5, 0.5), Area.withoutSample("d"));
        AreaEstimate unsampled = COMMON_MEAN.estimate(areas).orThrow().area("d").orElseThrow();
        assertThat(unsampled.isSynthetic()).isTrue();
        assertThat(unsampled.value()).isCloseTo(3, within(1e-12));
        assertThat(unsampled.meanSquaredError()).isCloseTo(3.5 + 4 / 3.0, within(1e-12));
        assertThat(unsampled.residual()).isEmpty();
    }

    @Test
    void keepsADirectEstimateWithoutVarianceOutOfTheModel() {
        Area lone = new Area("d", OptionalDouble.of(99), OptionalDouble.empty(), 1, new TreeMap<>());
        List<Area> areas = List.of(Area.of("a", 1, 0.5), Area.of("b", 3, 0.5), Area.of("c", 5, 0.5), lone);
        AreaEstimate found = COMMON_MEAN.estimate(areas).orThrow().area("d").orElseThrow();
        assertThat(found.value()).isCloseTo(3, within(1e-12));
        assertThat(found.direct()).hasValue(99);
    }

    @Test
    void smoothsVariancesOfZero() {
        SmallAreaEstimator smoothing = COMMON_MEAN.withSmoothing(new VarianceSmoothing.DesignEffect(0.25, 1.6));
        List<Area> areas = List.of(
                Area.of("a", 0, 0).withRespondents(10),
                Area.of("b", 0.5, 0.02).withRespondents(12),
                Area.of("c", 0.4, 0.01).withRespondents(30));
        AreaModel model = smoothing.estimate(areas).orThrow();
        assertThat(model.areas().get(0).directVariance().orElseThrow()).isCloseTo(1.6 * 0.1875 / 10, within(1e-15));
        assertThat(problems(COMMON_MEAN, areas)).extracting(AreaProblem::kind).containsExactly(Kind.ZERO_VARIANCE);
    }

    @Test
    void tellsEveryProblemOfTheAreasAtOnce() {
        SmallAreaEstimator estimator = SmallAreaEstimator.of(List.of("income"));
        List<Area> areas = List.of(
                with(Area.of("a", Double.NaN, 0.1), Map.of("income", 1.0)),
                with(Area.of("a", 1, -0.1), Map.of("incom", 2.0)),
                with(Area.of("b", 1, 0), Map.of("income", Double.POSITIVE_INFINITY)),
                new Area("c", OptionalDouble.empty(), OptionalDouble.of(1), -3, new TreeMap<>(Map.of("income", 1.0))));
        assertThat(problems(estimator, areas))
                .extracting(AreaProblem::kind)
                .containsExactly(
                        Kind.NOT_FINITE,
                        Kind.DUPLICATE_CODE,
                        Kind.NEGATIVE_VARIANCE,
                        Kind.AUXILIARY_MISSING,
                        Kind.AUXILIARY_UNKNOWN,
                        Kind.ZERO_VARIANCE,
                        Kind.NOT_FINITE,
                        Kind.VARIANCE_ALONE,
                        Kind.RESPONDENTS_REQUIRED);
    }

    @Test
    void writesProblemsForPeople() {
        AreaProblem problem =
                problems(COMMON_MEAN, List.of(Area.of("Corse", 1, -2))).get(0);
        assertThat(problem.words().in("en"))
                .isEqualTo(
                        "Corse: a variance is not negative, found -2.0. Give the square of the standard error, or leave the "
                                + "area without sample.");
        assertThat(problem.words().in("fr"))
                .isEqualTo(
                        "Corse : une variance n’est pas négative, trouvé -2.0. Donner le carré de l’erreur type, ou laisser "
                                + "le territoire sans échantillon.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        COMMON_MEAN.estimate(List.of(Area.of("Corse", 1, -2))).orThrow())
                .withMessageStartingWith("areas: Corse: a variance is not negative");
    }

    @Test
    void refusesFewerAreasThanCoefficients() {
        List<Area> areas = List.of(Area.of("a", 1, 1), Area.withoutSample("b"));
        assertThat(problems(COMMON_MEAN, areas)).containsExactly(new AreaProblem(Kind.TOO_FEW_AREAS, "areas", "1 ≤ 1"));
        assertThat(problems(COMMON_MEAN, List.of()))
                .extracting(AreaProblem::kind)
                .containsExactly(Kind.TOO_FEW_AREAS);
    }

    @Test
    void namesEveryAuxiliaryThatFollowsFromTheOthers() {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            areas.add(with(
                    Area.of("area " + i, i, 1),
                    Map.of("flat", 7.0, "age", i * i + 0.1, "twice", 2 * (i * i + 0.1) + 3)));
        }
        assertThat(problems(SmallAreaEstimator.of(List.of("flat", "age", "twice")), areas))
                .containsExactly(
                        new AreaProblem(Kind.COLLINEAR, "flat", "flat"),
                        new AreaProblem(Kind.COLLINEAR, "twice", "twice"));
    }

    @Test
    void refusesAnAuxiliaryNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallAreaEstimator.of(List.of("age", "age")))
                .withMessage("auxiliaries: each name once is required, found [age, age]");
    }

    private static Estimate own(Target target) {
        return Estimate.none(target, Base.of(12, 12), Unestimated.NO_DEGREES_OF_FREEDOM);
    }

    /** The 97.5 % point of the normal distribution is 1.959963984540054. */
    @Test
    void readsAsAnEstimate() {
        AreaEstimate area = MODEL_OF_THREE.areas().get(0);
        Estimate estimate = area.toEstimate(own(Target.of(Statistic.MEAN, "trust")), 0.95);
        double error = Math.sqrt(area.meanSquaredError());
        assertThat(estimate.standardError().orElseThrow()).isEqualTo(error);
        assertThat(estimate.interval().orElseThrow().high() - area.value())
                .isCloseTo(1.959963984540054 * error, within(1e-12));
    }

    @Test
    void cutsTheIntervalOfAShareAtOne() {
        AreaEstimate area = COMMON_MEAN
                .estimate(List.of(Area.of("a", 0.97, 0.01), Area.of("b", 0.5, 0.01), Area.of("c", 0.2, 0.01)))
                .orThrow()
                .areas()
                .get(0);
        Interval ends = area.toEstimate(own(Target.of(Statistic.SHARE, "trust").withOption("yes")), 0.95)
                .interval()
                .orElseThrow();
        double half = 1.959963984540054 * Math.sqrt(area.meanSquaredError());
        assertThat(area.value() + half).isGreaterThan(1);
        assertThat(ends.high()).isEqualTo(1);
        assertThat(ends.low()).isCloseTo(area.value() - half, within(1e-12));
    }

    private static final AreaModel MODEL_OF_THREE = COMMON_MEAN
            .estimate(List.of(Area.of("a", 1, 0.5), Area.of("b", 3, 0.5), Area.of("c", 5, 0.5)))
            .orThrow();
}
