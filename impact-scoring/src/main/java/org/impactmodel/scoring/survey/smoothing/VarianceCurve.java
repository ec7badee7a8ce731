package org.impactmodel.scoring.survey.smoothing;

import java.util.List;

/**
 * A curve: scale · n to the power of slope.
 *
 * @param scale the variance at one respondent
 * @param slope the power, near −1; from −2 to 0, since sizes that hardly differ say nothing of it
 */
record VarianceCurve(double scale, double slope) {
    private static final double STEEPEST = -2;

    static VarianceCurve through(List<DirectVariance> told) {
        double[] x = told.stream()
                .mapToDouble(one -> Math.log((double) one.respondents()))
                .toArray();
        double[] y = told.stream()
                .mapToDouble(one -> Math.log(one.variance().orElseThrow()))
                .toArray();
        double slope = slope(x, y);
        double fitted = 0;
        double sum = 0;
        for (DirectVariance one : told) {
            fitted += Math.pow((double) one.respondents(), slope);
            sum += one.variance().orElseThrow();
        }
        return new VarianceCurve(sum / fitted, slope);
    }

    double at(long respondents) {
        return scale * Math.pow((double) respondents, slope);
    }

    private static double slope(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xx > 1e-18 * x.length ? Math.min(0, Math.max(STEEPEST, xy / xx)) : 0;
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
