package org.impactmodel.scoring.weights;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.method.Judgement;
import org.impactmodel.model.method.Weighting;

/**
 * The analytic hierarchy process (Saaty, A scaling method for priorities in hierarchical structures, Journal of Mathematical
 * Psychology 15, 1977): the weights are the principal eigenvector of the matrix of judgements, found by multiplying until
 * nothing moves. Judgements so extreme that their sums leave the numbers agree with nothing: the eigenvalue is the greatest number.
 *
 * @param weights the weights in the order of the children, in [0, 1], summing to 1
 * @param greatestEigenvalue the principal eigenvalue: the number of children where the judgements agree with one another,
 *     greater where they do not
 */
public record PairwiseComparison(List<Double> weights, double greatestEigenvalue) {

    private static final int MOST_ROUNDS = 10_000;
    private static final double STILL = 1e-15;

    /**
     * The mean consistency index of random matrices of 1, 2, ... children (Saaty, The Analytic Hierarchy Process, 1980). The
     * last one serves above 15 children.
     */
    private static final double[] RANDOM = {
        0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    /** Copies the weights. */
    public PairwiseComparison {
        weights = List.copyOf(weights);
    }

    /**
     * Compares children.
     *
     * @param children the ids of the children, each once
     * @param pairwise a judgement for each pair of them
     * @return the weights and the eigenvalue
     * @throws IndexOutOfBoundsException when a judgement names a child that is not there
     */
    public static PairwiseComparison of(List<String> children, Weighting.Pairwise pairwise) {
        double[][] matrix = matrix(children, pairwise.judgements());
        double[] weights = new double[children.size()];
        Arrays.fill(weights, 1.0 / children.size());
        double eigenvalue = 0;
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > STILL; round++) {
            double[] next = times(matrix, weights);
            eigenvalue = Arrays.stream(next).sum();
            if (!Double.isFinite(eigenvalue)) {
                return new PairwiseComparison(Collections.nCopies(next.length, 1.0 / next.length), Double.MAX_VALUE);
            }
            moved = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] /= eigenvalue;
                moved = Math.max(moved, Math.abs(next[i] - weights[i]));
            }
            weights = next;
        }
        return new PairwiseComparison(Arrays.stream(weights).boxed().toList(), eigenvalue);
    }

    /**
     * How far the judgements are from agreeing with one another.
     *
     * @return (greatest eigenvalue - n) / (n - 1), 0 for a single child
     */
    public double consistencyIndex() {
        int n = weights.size();
        return n < 2 ? 0 : Math.max(0, (greatestEigenvalue - n) / (n - 1));
    }

    /**
     * The consistency index over that of random judgements.
     *
     * @return the ratio; 0.1 is the usual limit; 0 for one or two children, who cannot disagree
     */
    public double consistencyRatio() {
        double random = RANDOM[Math.min(weights.size(), RANDOM.length) - 1];
        return random == 0 ? 0 : consistencyIndex() / random;
    }

    private static double[][] matrix(List<String> children, List<Judgement> judgements) {
        int n = children.size();
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
        }
        for (Judgement judgement : judgements) {
            int first = Objects.checkIndex(children.indexOf(judgement.first()), n);
            int second = Objects.checkIndex(children.indexOf(judgement.second()), n);
            matrix[first][second] = judgement.ratio();
            matrix[second][first] = 1 / judgement.ratio();
        }
        return matrix;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
