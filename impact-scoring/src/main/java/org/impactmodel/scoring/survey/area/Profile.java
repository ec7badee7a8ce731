package org.impactmodel.scoring.survey.area;

import org.impactmodel.scoring.matrix.Cholesky;

/** The model at one variance between areas: coefficients by weighted least squares, and how well they fit. */
final class Profile {
    final double variance;
    final double[] weights;
    final double[] coefficients;
    final double[] residuals;
    final double[][] covariance;
    private final double logDeterminant;
    private final double[][] squared;

    private Profile(Sampled sampled, double variance) {
        this.variance = variance;
        this.weights = new double[sampled.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / (variance + sampled.variances[i]);
        }
        Cholesky information =
                Cholesky.of(gram(sampled, 1)).orElseThrow(() -> new IllegalStateException("columns are independent"));
        this.covariance = information.inverse();
        this.logDeterminant = information.logDeterminant();
        this.squared = gram(sampled, 2);
        this.coefficients = information.solve(weighted(sampled));
        this.residuals = new double[weights.length];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = sampled.estimates[i] - product(sampled.rows[i], coefficients);
        }
    }

    static Profile at(Sampled sampled, double variance) {
        return new Profile(sampled, variance);
    }

    static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private double[] weighted(Sampled sampled) {
        double[] sum = new double[sampled.width()];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += weights[i] * sampled.estimates[i] * sampled.rows[i][j];
            }
        }
        return sum;
    }

    private double[][] gram(Sampled sampled, int power) {
        double[][] gram = new double[sampled.width()][sampled.width()];
        for (int i = 0; i < weights.length; i++) {
            double weight = Math.pow(weights[i], power);
            for (int j = 0; j < gram.length; j++) {
                for (int k = 0; k < gram.length; k++) {
                    gram[j][k] += weight * sampled.rows[i][j] * sampled.rows[i][k];
                }
            }
        }
        return gram;
    }

    /** The variance of x′β at a place. */
    double varianceAt(double... place) {
        double sum = 0;
        for (int j = 0; j < place.length; j++) {
            sum += place[j] * product(covariance[j], place);
        }
        return sum;
    }

    double sumOfWeights(int power) {
        double sum = 0;
        for (double weight : weights) {
            sum += Math.pow(weight, power);
        }
        return sum;
    }

    /** Σ wᵖ r². */
    double sumOfSquares(int power) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Math.pow(weights[i], power) * residuals[i] * residuals[i];
        }
        return sum;
    }

    /** Σ log (A + D). */
    double sumOfLogs() {
        double sum = 0;
        for (double weight : weights) {
            sum -= Math.log(weight);
        }
        return sum;
    }

    double logDeterminant() {
        return logDeterminant;
    }

    /** tr((X′V⁻¹X)⁻¹ X′V⁻²X). */
    double trace() {
        double sum = 0;
        for (int j = 0; j < squared.length; j++) {
            sum += product(covariance[j], squared[j]);
        }
        return sum;
    }
}
