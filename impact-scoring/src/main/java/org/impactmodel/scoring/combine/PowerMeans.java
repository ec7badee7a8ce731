package org.impactmodel.scoring.combine;

/**
 * Weighted power means. The parts are the terms of Euler's theorem on functions of degree one, child times partial
 * derivative, {@code w x^p m^(1-p)}: for these functions the rule of Aumann and Shapley (Values of Non-Atomic Games, 1974).
 */
record PowerMeans(double exponent) implements Combiner {

    private static final double NEAR_GEOMETRIC = 0.01;

    @Override
    public double score(Counted children) {
        if (exponent == 1) {
            return children.between(children.mean());
        }
        double least = children.least();
        if (!(least >= 0)) {
            return Double.NaN;
        }
        double unit = exponent > 0 ? children.greatest() : least;
        return unit == 0 ? 0 : children.between(exponent == 0 ? geometric(children) : power(children, unit));
    }

    /** Only the other score goes through a logarithm again: the rest were noted. */
    @Override
    public double with(Counted children, int i, double other) {
        if (exponent == 1) {
            return children.between(children.meanWith(i, other), i, other);
        } else if (exponent != 0 || !(other > 0 && children.least() > 0)) {
            return Combiner.super.with(children, i, other);
        }
        double logarithm = StrictMath.log(other);
        double mean = 0;
        for (int child = 0; child < children.size(); child++) {
            mean += children.weight(child) * (child == i ? logarithm : children.noted(child));
        }
        return children.between(StrictMath.exp(mean), i, other);
    }

    private static double geometric(Counted children) {
        double mean = 0;
        for (int i = 0; i < children.size(); i++) {
            mean += children.weight(i) * children.note(i, StrictMath.log(children.score(i)));
        }
        return StrictMath.exp(mean);
    }

    /** In units of the greatest or the least child, so that no power overflows. */
    private double power(Counted children, double unit) {
        return Math.abs(exponent) < NEAR_GEOMETRIC ? nearGeometric(children, unit) : plain(children, unit);
    }

    /** Powers are all near 1: what is left of them beside 1 is averaged, not they. */
    private double nearGeometric(Counted children, double unit) {
        double mean = 0;
        for (int i = 0; i < children.size(); i++) {
            mean += children.weight(i) * StrictMath.expm1(exponent * StrictMath.log(children.score(i) / unit));
        }
        return unit * StrictMath.exp(StrictMath.log1p(mean) / exponent);
    }

    private double plain(Counted children, double unit) {
        double mean = 0;
        for (int i = 0; i < children.size(); i++) {
            mean += children.weight(i)
                    * (exponent == -1 ? unit / children.score(i) : StrictMath.pow(children.score(i) / unit, exponent));
        }
        return exponent == -1 ? unit / mean : unit * StrictMath.pow(mean, 1 / exponent);
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        double sum = 0;
        for (int i = 0; i < children.size(); i++) {
            parts[i] = exponent == 1 ? children.weight(i) * children.score(i) : pull(children, i, score);
            sum += parts[i];
        }
        for (int i = 0; i < children.size() && exponent != 1; i++) {
            parts[i] = sum == 0 ? 0 : score * (parts[i] / sum);
        }
    }

    private double pull(Counted children, int i, double mean) {
        return mean == 0
                ? 0
                : children.weight(i) * (exponent == 0 ? 1 : StrictMath.pow(children.score(i) / mean, exponent));
    }
}
