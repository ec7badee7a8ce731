package org.impactmodel.scoring.survey;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.sum.Covariance;

/** Estimates of one kind, in the order of their parts and answers, with the covariance of each pair of them. */
public final class Estimates {

    private final SurveyDesign design;
    private final List<Estimate> all;
    private final Covariance covariance;

    Estimates(SurveyDesign design, List<Estimate> all, Covariance covariance) {
        this.design = design;
        this.all = List.copyOf(all);
        this.covariance = Objects.requireNonNull(covariance, "covariance");
    }

    /** Estimates each of which was worked out by itself. */
    static Estimates apart(SurveyDesign design, List<Estimate> all) {
        return new Estimates(design, all, new Apart(all));
    }

    /**
     * The estimates.
     *
     * @return all of them
     */
    public List<Estimate> all() {
        return all;
    }

    /**
     * One estimate.
     *
     * @param place its place, from 0
     * @return the estimate
     */
    public Estimate at(int place) {
        return all.get(place);
    }

    /**
     * The covariance of two estimates.
     *
     * @param first the place of one, from 0
     * @param second the place of the other
     * @return the covariance, in the product of their units; the variance where both are the same; 0 where one of them has no
     *     value
     * @throws IllegalArgumentException when two different quantiles are asked for
     */
    public double covariance(int first, int second) {
        boolean both =
                all.get(first).value().isPresent() && all.get(second).value().isPresent();
        return both ? covariance.between(first, second) : 0;
    }

    /**
     * One estimate less another: of shares with an interval from the ends of both (MOVER), of anything else with the t quantile
     * on each side.
     *
     * @param first the place of the estimate that is taken from, from 0
     * @param second the place of the estimate that is taken off
     * @return the gap, the covariance of both counted in
     * @throws IllegalArgumentException when two different quantiles are asked for
     */
    public Gap gap(int first, int second) {
        return Gapping.between(all.get(first), all.get(second), covariance(first, second));
    }

    SurveyDesign design() {
        return design;
    }

    /** What each unit of the first stage adds to the variance of an estimate, before it is squared. */
    double[] deviations(int place) {
        return covariance
                .deviations(place)
                .orElseThrow(() -> new IllegalArgumentException(
                        "estimates: standard errors by linearisation are required, found replicates or quantiles"));
    }
}
