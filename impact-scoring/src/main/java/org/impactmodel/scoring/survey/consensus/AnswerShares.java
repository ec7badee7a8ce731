package org.impactmodel.scoring.survey.consensus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.estimate.Unestimated;

/**
 * How one population answered one question.
 *
 * @param population its code
 * @param shares the share of each answer, in the order of the answers, in [0, 1]; they sum to 1
 * @param covariance the covariance matrix of the shares, row by row; empty where there is no margin
 * @param noMargin why there is no margin, where there is none
 */
public record AnswerShares(
        String population, List<Double> shares, List<List<Double>> covariance, Optional<Unestimated> noMargin) {
    private static final double ROUNDING = 1e-6;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there are fewer than two answers, a share is outside [0, 1], they do not sum to 1, or the matrix
     *     has another size or a negative variance, or there is neither a matrix nor a reason, or both
     */
    public AnswerShares {
        Objects.requireNonNull(population, "population");
        shares = List.copyOf(Objects.requireNonNull(shares, "shares"));
        covariance = covariance.stream().map(List::copyOf).toList();
        if (covariance.isEmpty() != noMargin.isPresent()) {
            throw new IllegalArgumentException(
                    "covariance: a matrix, or a reason why there is none, is required for " + population);
        }
        double sum = 0;
        for (double share : shares) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("shares: numbers in [0, 1] are required, found " + share);
            }
            sum += share;
        }
        if (shares.size() < 2 || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException("shares: two or more that sum to 1 are required, found " + shares);
        }
        for (int i = 0; i < covariance.size(); i++) {
            List<Double> row = covariance.get(i);
            boolean fits = covariance.size() == shares.size() && row.size() == shares.size();
            if (!fits || !row.stream().allMatch(Double::isFinite) || row.get(i) < 0) {
                throw new IllegalArgumentException("covariance: a finite matrix of " + shares.size()
                        + " rows with no negative variance is required, found row " + i + ": " + row);
            }
        }
    }

    /**
     * Shares with their margin.
     *
     * @param population the code of the population
     * @param shares the share of each answer
     * @param covariance the covariance matrix of the shares
     * @return the shares
     */
    public static AnswerShares of(String population, List<Double> shares, List<List<Double>> covariance) {
        return new AnswerShares(population, shares, covariance, Optional.empty());
    }

    /**
     * Shares without margin.
     *
     * @param population the code of the population
     * @param shares the share of each answer
     * @param reason why there is no margin, such as that volunteers stand for themselves alone
     * @return the shares
     */
    public static AnswerShares withoutMargin(String population, List<Double> shares, Unestimated reason) {
        return new AnswerShares(population, shares, List.of(), Optional.of(reason));
    }

    /** The variance of a combination of the shares. */
    double variance(double... gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient.length; j++) {
                sum += gradient[i] * covariance.get(i).get(j) * gradient[j];
            }
        }
        return Math.max(0, sum);
    }
}
