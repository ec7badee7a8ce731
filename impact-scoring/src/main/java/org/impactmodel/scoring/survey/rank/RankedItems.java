package org.impactmodel.scoring.survey.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Estimates to be ranked, with the doubt that they share.
 *
 * @param items the codes of what is ranked, such as fragilities or territories, each once
 * @param values the estimate of each
 * @param covariance the covariance matrix of the estimates, symmetric, row by row
 */
public record RankedItems(List<String> items, List<Double> values, List<List<Double>> covariance) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when sizes differ, a code occurs twice, a number is not finite, or the matrix is no covariance matrix
     */
    public RankedItems {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        values = List.copyOf(Objects.requireNonNull(values, "values"));
        covariance = covariance.stream().map(List::copyOf).toList();
        if (new TreeSet<>(items).size() < items.size()) {
            throw new IllegalArgumentException("items: each code once is required, found " + items);
        }
        if (values.size() != items.size() || !values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "values: " + items.size() + " finite numbers are required, found " + values);
        }
        Covariances.check(covariance, items.size());
    }

    /**
     * Estimates of independent samples.
     *
     * @param items the codes of what is ranked
     * @param values the estimate of each
     * @param standardErrors the standard error of each
     * @return the items
     */
    public static RankedItems independent(List<String> items, List<Double> values, List<Double> standardErrors) {
        List<List<Double>> covariance = new ArrayList<>();
        for (int i = 0; i < standardErrors.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < standardErrors.size(); j++) {
                row.add(i == j ? standardErrors.get(i) * standardErrors.get(i) : 0.0);
            }
            covariance.add(row);
        }
        return new RankedItems(items, values, covariance);
    }

    int size() {
        return items.size();
    }

    /** The standard error of the difference of two items. */
    double errorOfDifference(int i, int j) {
        double variance = covariance.get(i).get(i)
                + covariance.get(j).get(j)
                - 2 * covariance.get(i).get(j);
        double scale = covariance.get(i).get(i) + covariance.get(j).get(j);
        return variance <= 1e-14 * scale ? 0 : Math.sqrt(variance);
    }
}
