package org.impactmodel.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.normalise.Ties;

/** Ranks scores, the highest first. */
public final class Ranking {

    private Ranking() {}

    /**
     * The rank of each score.
     *
     * @param scores the scores, all finite
     * @param ties which rank equal scores share
     * @return the ranks in the order of the scores, from 1; whole numbers except for {@link Ties#AVERAGE}
     * @throws IllegalArgumentException when a score is not finite
     */
    public static List<Double> of(List<Double> scores, Ties ties) {
        Objects.requireNonNull(ties, "ties");
        double[] sorted = Objects.requireNonNull(scores, "scores").stream()
                .mapToDouble(Ranking::finite)
                .sorted()
                .toArray();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        return scores.stream().map(score -> rank(score, ties, sorted, distinct)).toList();
    }

    private static double rank(double score, Ties ties, double[] sorted, double[] distinct) {
        double above = sorted.length - firstAbove(sorted, score);
        double atOrAbove = sorted.length - firstAtOrAbove(sorted, score);
        return switch (ties) {
            case COMPETITION -> above + 1;
            case MODIFIED_COMPETITION -> atOrAbove;
            case DENSE -> distinct.length - firstAbove(distinct, score) + 1.0;
            case AVERAGE -> (above + 1 + atOrAbove) / 2;
        };
    }

    private static int firstAbove(double[] sorted, double score) {
        return firstAtOrAbove(sorted, Math.nextUp(score));
    }

    private static int firstAtOrAbove(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double finite(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("scores: finite numbers are required, found " + score);
        }
        return score;
    }
}
