package org.impactmodel.scoring.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Step;

/**
 * Weights that follow from the scores of a reference.
 *
 * @param columns the scores of each child, over the same subjects, after the steps of the group
 */
record DataWeights(List<List<Double>> columns) {

    /** The columns of subjects whose scores all go through the steps. */
    static DataWeights of(List<ReferenceRow> rows, List<Step> before) {
        List<List<Double>> moved = rows.stream()
                .map(row -> row.scores().stream()
                        .map(score -> Step.through(before, score))
                        .toList())
                .toList();
        int children = rows.get(0).scores().size();
        return new DataWeights(IntStream.range(0, children)
                .mapToObj(child -> moved.stream().map(row -> row.get(child)).toList())
                .toList());
    }

    Optional<UnfitReason> obstacle(Weighting how) {
        if (columns.get(0).size() < 2) {
            return Optional.of(UnfitReason.TOO_FEW_SUBJECTS);
        }
        boolean negative = columns.stream().anyMatch(column -> column.stream().anyMatch(score -> score < 0));
        if (negative && how instanceof Weighting.ObservedEntropy) {
            return Optional.of(UnfitReason.NEGATIVE_SCORES);
        }
        boolean constant = columns.stream().anyMatch(column -> sample(column).constant());
        return constant ? Optional.of(UnfitReason.NO_WEIGHTS) : Optional.empty();
    }

    /** Weights that sum to 1; not all are above 0 where the data do not determine them. */
    double[] weights(Weighting how) {
        return how instanceof Weighting.ObservedPrincipalComponent principal ? loadings(principal) : entropies();
    }

    private double[] entropies() {
        double[] told = columns.stream()
                .mapToDouble(column -> 1 - entropy(column))
                .map(share -> Math.max(0, share))
                .toArray();
        double sum = Arrays.stream(told).sum();
        return Arrays.stream(told).map(share -> share / sum).toArray();
    }

    /** Shannon entropy of the shares of the subjects, as a share of the most there can be; 0 ln 0 is 0. */
    private static double entropy(List<Double> column) {
        double sum = column.stream().mapToDouble(Double::doubleValue).sum();
        double entropy = 0;
        for (double score : column) {
            double share = score / sum;
            entropy -= share > 0 ? share * StrictMath.log(share) : 0;
        }
        return entropy / StrictMath.log(column.size());
    }

    private double[] loadings(Weighting.ObservedPrincipalComponent how) {
        int n = columns.size();
        double[][] standard = new double[n][];
        for (int i = 0; i < n; i++) {
            Sample sample = sample(columns.get(i));
            double deviation = sample.standardDeviation(how.deviation());
            standard[i] = columns.get(i).stream()
                    .mapToDouble(score -> (score - sample.mean()) / deviation)
                    .toArray();
        }
        double[][] products = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                products[i][j] = dot(standard[i], standard[j]) / standard[i].length;
            }
        }
        return Eigen.of(products)
                .principal()
                .map(vector -> vector.stream()
                        .mapToDouble(loading -> loading * loading)
                        .toArray())
                .orElseGet(() -> new double[n]);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static Sample sample(List<Double> column) {
        return new Sample(column.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
