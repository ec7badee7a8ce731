package org.impactmodel.scoring.survey.consensus;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.scoring.survey.consensus.Agreement.Pair;

/** Crosses the views of every pair of populations. */
final class Crossing {
    private final AnswerDistance distance;
    private final List<AnswerShares> populations;
    private final List<Pair> pairs = new ArrayList<>();
    private final double[][] gradients;

    private Crossing(AnswerDistance distance, List<AnswerShares> populations) {
        this.distance = distance;
        this.populations = populations;
        this.gradients =
                new double[populations.size()][populations.get(0).shares().size()];
        for (int a = 0; a < populations.size(); a++) {
            for (int b = a + 1; b < populations.size(); b++) {
                cross(a, b);
            }
        }
    }

    static Crossing of(AnswerDistance distance, List<AnswerShares> populations) {
        return new Crossing(distance, populations);
    }

    private void cross(int a, int b) {
        AnswerShares one = populations.get(a);
        AnswerShares other = populations.get(b);
        double[] difference = new double[one.shares().size()];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = one.shares().get(i) - other.shares().get(i);
        }
        pairs.add(new Pair(one.population(), other.population(), distance.between(difference)));
        double[] gradient = distance.gradient(difference);
        for (int i = 0; i < gradient.length; i++) {
            gradients[a][i] += gradient[i];
            gradients[b][i] -= gradient[i];
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    double agreement() {
        double sum = 0;
        for (Pair pair : pairs) {
            sum += pair.distance();
        }
        return 1 - sum / pairs.size();
    }

    /** The variance of the mean distance: populations are independent, the pairs of one population are not. */
    double variance() {
        double sum = 0;
        for (int a = 0; a < gradients.length; a++) {
            sum += populations.get(a).variance(gradients[a]);
        }
        return sum / pairs.size() / pairs.size();
    }

    /** A normal difference of mean 0 and variance v is √(2 v / π) away from 0 on average. */
    double ifAlike() {
        double sum = 0;
        for (int a = 0; a < gradients.length; a++) {
            for (int b = a + 1; b < gradients.length; b++) {
                for (double[] direction : distance.directions(gradients[a].length)) {
                    double variance = populations.get(a).variance(direction)
                            + populations.get(b).variance(direction);
                    sum += Math.sqrt(2 * variance / Math.PI);
                }
            }
        }
        return Math.max(0, 1 - sum / pairs.size());
    }
}
