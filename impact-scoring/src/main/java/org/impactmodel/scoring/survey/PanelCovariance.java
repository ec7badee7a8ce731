package org.impactmodel.scoring.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.impactmodel.model.respondent.CategoryColumn;

/**
 * The covariance of estimates of two waves in which some people, or some clusters, were asked again: over those in both, the sum
 * of the products of what they add to one and to the other, each from the mean of its stratum (Kish, Survey Sampling, 1965,
 * section 12.4; Berger, Variance estimation of change in repeated surveys, J. Official Statistics 20, 2004). It never exceeds
 * the product of the standard errors.
 */
public final class PanelCovariance {

    private PanelCovariance() {}

    /**
     * The covariance of two estimates.
     *
     * @param earlier an estimate of one wave
     * @param later an estimate of another
     * @return the covariance, in the product of the units of both; 0 where nobody was asked twice
     * @throws IllegalArgumentException when standard errors come from replicates
     */
    public static double of(Wave earlier, Wave later) {
        Map<String, Double> second = later.byName();
        double sum = 0;
        for (Map.Entry<String, Double> unit : earlier.byName().entrySet()) {
            sum += unit.getValue() * second.getOrDefault(unit.getKey(), 0.0);
        }
        return sum;
    }

    /**
     * An estimate of a wave, and the names by which people or clusters are found again.
     *
     * @param estimates the estimates that it is among
     * @param place its place, from 0
     * @param who the name of each respondent: where clusters were drawn, that of the cluster
     */
    public record Wave(Estimates estimates, int place, CategoryColumn who) {
        /**
         * Checks that there is a name for each respondent.
         *
         * @throws IllegalArgumentException when there are fewer or more
         */
        public Wave {
            int size = estimates.design().size();
            if (who.size() != size) {
                throw new IllegalArgumentException("who: " + size + " names are required, found " + who.size());
            }
        }

        private Map<String, Double> byName() {
            double[] deviations = estimates.deviations(place);
            Map<String, Double> byName = new LinkedHashMap<>();
            boolean[] seen = new boolean[deviations.length];
            for (int row = 0; row < who.size(); row++) {
                int unit = estimates.design().first().unit(row);
                if (!seen[unit] && who.at(row) >= 0) {
                    seen[unit] = true;
                    byName.merge(who.codes().get(who.at(row)), deviations[unit], Double::sum);
                }
            }
            return byName;
        }
    }
}
