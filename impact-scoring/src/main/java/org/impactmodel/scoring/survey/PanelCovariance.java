package org.impactmodel.scoring.survey;

import java.util.HashMap;
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
     * @param earlier estimates of one wave
     * @param later estimates of another
     * @param place the place of the estimate in both, from 0
     * @param who who was asked, in each wave: where clusters were drawn, the name of the cluster
     * @return the covariance, in the product of the units of both; 0 where nobody was asked twice
     * @throws IllegalArgumentException when standard errors come from replicates, or sizes differ
     */
    public static double of(Estimates earlier, Estimates later, int place, Panel who) {
        Map<String, Double> first = byName(earlier, place, who.earlier());
        Map<String, Double> second = byName(later, place, who.later());
        double sum = 0;
        for (Map.Entry<String, Double> unit : first.entrySet()) {
            sum += unit.getValue() * second.getOrDefault(unit.getKey(), 0.0);
        }
        return sum;
    }

    /**
     * The names by which people or clusters are found again.
     *
     * @param earlier the name of each respondent of the earlier wave
     * @param later the name of each respondent of the later wave
     */
    public record Panel(CategoryColumn earlier, CategoryColumn later) {}

    private static Map<String, Double> byName(Estimates estimates, int place, CategoryColumn names) {
        if (names.size() != estimates.design().size()) {
            throw new IllegalArgumentException(
                    "who: " + estimates.design().size() + " names are required, found " + names.size());
        }
        double[] deviations = estimates.deviations(place);
        Map<String, Double> byName = new HashMap<>();
        boolean[] seen = new boolean[deviations.length];
        for (int row = 0; row < names.size(); row++) {
            int unit = estimates.design().first().unit(row);
            if (!seen[unit] && names.at(row) >= 0) {
                seen[unit] = true;
                byName.merge(names.codes().get(names.at(row)), deviations[unit], Double::sum);
            }
        }
        return byName;
    }
}
