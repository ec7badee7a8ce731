package org.impactmodel.scoring.survey;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.scoring.survey.sum.Covariance;

/**
 * Estimates whose covariance is not known: each has its variance, and none is told of any two.
 *
 * @param all the estimates
 */
record Apart(List<Estimate> all) implements Covariance {
    @Override
    public double between(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException("second: the covariance of two quantiles is not known");
        }
        double error = all.get(first).standardError().orElse(0);
        return error * error;
    }

    @Override
    public Optional<double[]> deviations(int place) {
        return Optional.empty();
    }
}
