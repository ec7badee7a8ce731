package org.impactmodel.scoring.survey.consensus;

import java.util.Arrays;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How far the answers of two populations lie apart, from 0 for the same answers to 1. */
public enum AnswerDistance implements Coded {
    /**
     * Half the sum of the differences of shares (total variation): the share of one population that would have to answer otherwise to answer as
     * the other does. For answers without an order.
     */
    TOTAL_VARIATION("total-variation", "Variation totale", "Total variation") {
        @Override
        double[][] directions(int answers) {
            double[][] directions = new double[answers][answers];
            for (int i = 0; i < answers; i++) {
                directions[i][i] = 0.5;
            }
            return directions;
        }
    },

    /**
     * The sum of the differences of cumulated shares over the number of steps: how many of the steps of the scale answers would have to move on average
     * (the earth mover's distance; Vallender, Theory of Probability and its Applications 18, 1974). For ordered answers.
     */
    CUMULATIVE("cumulative", "Parts cumulées", "Cumulated shares") {
        @Override
        double[][] directions(int answers) {
            double[][] directions = new double[answers - 1][answers];
            for (int step = 0; step < answers - 1; step++) {
                Arrays.fill(directions[step], 0, step + 1, 1.0 / (answers - 1));
            }
            return directions;
        }
    };

    private final String code;
    private final Text label;

    AnswerDistance(String code, String fr, String en) {
        this.code = code;
        this.label = Text.of(fr, en);
    }

    /** The combinations of the differences of shares whose absolute values sum to the distance. */
    abstract double[][] directions(int answers);

    /** How the distance moves with each difference: linear between the places where a combination changes its sign. */
    double[] gradient(double... difference) {
        double[] gradient = new double[difference.length];
        for (double[] direction : directions(difference.length)) {
            double sign = Math.signum(product(direction, difference));
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += sign * direction[i];
            }
        }
        return gradient;
    }

    double between(double... difference) {
        return Math.min(1, Math.max(0, product(gradient(difference), difference)));
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
