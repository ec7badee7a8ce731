package org.impactmodel.scoring.survey.consensus;

import java.util.List;

/** The measure of Tastle and Wierman (2007, equation 5), and how it moves with the shares. */
final class Tastle {
    private Tastle() {}

    private static double mean(List<Double> shares) {
        double mean = 0;
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            mean += i * shares.get(i);
            sum += shares.get(i);
        }
        return mean / sum;
    }

    private static double logarithm(double away, int width) {
        return Math.log1p(-away / width) / Math.log(2);
    }

    static double consensus(List<Double> shares) {
        double mean = mean(shares);
        int width = shares.size() - 1;
        double sum = 1;
        for (int i = 0; i <= width; i++) {
            // An answer that nobody gave may lie as far from the mean as the scale is wide, where the logarithm is
            // infinite.
            sum += shares.get(i) > 0 ? shares.get(i) * logarithm(Math.abs(i - mean), width) : 0;
        }
        return Math.min(1, Math.max(0, sum));
    }

    /** The derivatives; 0 for an answer that nobody gave. */
    static double[] gradient(List<Double> shares) {
        double mean = mean(shares);
        int width = shares.size() - 1;
        double byMean = 0;
        for (int i = 0; i <= width; i++) {
            if (shares.get(i) > 0) {
                double away = i - mean;
                byMean += shares.get(i) * Math.signum(away) / ((width - Math.abs(away)) * Math.log(2));
            }
        }
        double[] gradient = new double[width + 1];
        for (int i = 0; i <= width; i++) {
            gradient[i] = shares.get(i) > 0 ? logarithm(Math.abs(i - mean), width) + i * byMean : 0;
        }
        return gradient;
    }
}
