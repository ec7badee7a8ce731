package org.impactmodel.scoring.survey.calibrate;

import org.impactmodel.model.weighting.Distance;

/** The ratio of weights g as a function of u (Deville and Särndal, JASA 87, 1992, table 1), with slope and area. */
interface RatioFunction {

    static RatioFunction of(Distance distance) {
        if (distance instanceof Distance.Logit logit) {
            return new Logistic(logit.low(), logit.high());
        }
        return distance instanceof Distance.RakingRatio ? new Exponential() : new Straight();
    }

    /** g(u), 1 at 0. */
    double ratio(double u);

    /** The derivative of g, 1 at 0. */
    double slope(double u);

    /** An integral of g: what the solution makes least, less u times the totals, is the sum of these. */
    double area(double u);

    /** What g stays above. */
    double low();

    /** What g stays below. */
    double high();

    /** g = 1 + u. */
    record Straight() implements RatioFunction {
        @Override
        public double ratio(double u) {
            return 1 + u;
        }

        @Override
        public double slope(double u) {
            return 1;
        }

        @Override
        public double area(double u) {
            return u + u * u / 2;
        }

        @Override
        public double low() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** g = exp(u). */
    record Exponential() implements RatioFunction {
        @Override
        public double ratio(double u) {
            return Math.exp(u);
        }

        @Override
        public double slope(double u) {
            return Math.exp(u);
        }

        @Override
        public double area(double u) {
            return Math.expm1(u);
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** g between two bounds: low + (high − low)/(1 + k·exp(−a·u)), where k = (high − 1)/(1 − low). */
    record Logistic(double low, double high) implements RatioFunction {
        private double steepness() {
            return (high - low) / ((1 - low) * (high - 1));
        }

        private double odds() {
            return (high - 1) / (1 - low);
        }

        @Override
        public double ratio(double u) {
            return low + (high - low) / (1 + odds() * Math.exp(-steepness() * u));
        }

        @Override
        public double slope(double u) {
            double part = 1 / (1 + odds() * Math.exp(-steepness() * u));
            double rest = 1 / (1 + Math.exp(steepness() * u) / odds());
            return steepness() * (high - low) * part * rest;
        }

        @Override
        public double area(double u) {
            double exponent = steepness() * u;
            double log = exponent > 0
                    ? exponent + Math.log(1 + odds() * Math.exp(-exponent))
                    : Math.log(odds() + Math.exp(exponent));
            return low * u + (high - low) / steepness() * (log - Math.log(1 + odds()));
        }
    }
}
