package org.impactmodel.scoring.survey.area;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.impactmodel.scoring.survey.smoothing.VarianceSmoothing;

/**
 * Estimates small areas by the model of Fay and Herriot (JASA 74, 1979): direct estimate = x′β + v + e, with v of variance A between
 * areas and e of the known sampling variance D. The estimate of an area is the empirical best linear unbiased predictor (Rao and
 * Molina, Small Area Estimation, 2nd ed. 2015, equation 6.1.12). An area without a sampling variance gets the synthetic estimate x′β.
 */
public final class SmallAreaEstimator {
    private final List<String> auxiliaries;
    private final VarianceMethod method;
    private final Optional<VarianceSmoothing> smoothing;

    private SmallAreaEstimator(List<String> auxiliaries, VarianceMethod method, Optional<VarianceSmoothing> smoothing) {
        this.auxiliaries = auxiliaries;
        this.method = method;
        this.smoothing = smoothing;
    }

    /**
     * An estimator by REML, with sampling variances as they are.
     *
     * @param auxiliaries the names of the auxiliary variables, each once; none for a common mean
     * @return the estimator; it adds the constant
     * @throws IllegalArgumentException when a name occurs twice
     */
    public static SmallAreaEstimator of(List<String> auxiliaries) {
        List<String> names = List.copyOf(Objects.requireNonNull(auxiliaries, "auxiliaries"));
        if (new TreeSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("auxiliaries: each name once is required, found " + names);
        }
        return new SmallAreaEstimator(names, VarianceMethod.REML, Optional.empty());
    }

    /**
     * The same with another method.
     *
     * @param other how the variance between areas is estimated
     * @return the copy
     */
    public SmallAreaEstimator withMethod(VarianceMethod other) {
        return new SmallAreaEstimator(auxiliaries, Objects.requireNonNull(other, "other"), smoothing);
    }

    /**
     * The same with sampling variances smoothed first. Then every area with an estimate needs its number of respondents, and may
     * do without a variance.
     *
     * @param curve how they are smoothed
     * @return the copy
     */
    public SmallAreaEstimator withSmoothing(VarianceSmoothing curve) {
        return new SmallAreaEstimator(auxiliaries, method, Optional.of(curve));
    }

    /**
     * Estimates the areas.
     *
     * @param areas what is known of each, in any order
     * @return the model with an estimate for each area, or every problem
     */
    public SmallAreaResult estimate(List<Area> areas) {
        List<AreaProblem> problems = Checking.problems(auxiliaries, areas, smoothing.isPresent());
        if (!problems.isEmpty()) {
            return new AreaProblems(problems);
        }
        Sampled sampled = Sampled.of(
                auxiliaries, smoothing.map(curve -> Smoothed.by(curve, areas)).orElse(areas));
        List<AreaProblem> unfit = sampled.problems();
        return unfit.isEmpty() ? Predicting.model(sampled, method) : new AreaProblems(unfit);
    }
}
