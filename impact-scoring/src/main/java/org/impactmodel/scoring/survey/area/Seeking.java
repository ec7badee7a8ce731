package org.impactmodel.scoring.survey.area;

/**
 * Seeks the variance between areas: Fisher scoring (Rao and Molina 2015, equations 6.1.13 to 6.1.18) inside brackets where the score
 * changes its sign, halved where a step would leave them. The brackets cover all variances, so that of several maxima the highest is
 * found, and 0 where the likelihood only falls.
 */
final class Seeking {
    private static final int BRACKETS = 96;
    private static final int DECADES = 12;
    private static final int MOST_STEPS = 500;

    private final Sampled sampled;
    private final VarianceMethod method;

    private Seeking(Sampled sampled, VarianceMethod method) {
        this.sampled = sampled;
        this.method = method;
    }

    static double variance(Sampled sampled, VarianceMethod method) {
        return new Seeking(sampled, method).variance();
    }

    /**
     * The variance that the residual likelihood times the variance itself finds (Li and Lahiri, Journal of Multivariate Analysis 101,
     * 2010): above 0 even where areas do not differ more than their samples do, which is no proof that they do not differ.
     */
    static double positive(Sampled sampled) {
        Seeking seeking = new Seeking(sampled, VarianceMethod.REML);
        double low = 0;
        double high = seeking.top();
        for (double middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
            boolean rises = seeking.score(middle) + 1 / middle > 0;
            low = rises ? middle : low;
            high = rises ? high : middle;
        }
        return low;
    }

    private double variance() {
        double top = top();
        double best = 0;
        double height = score(0) > 0 ? Double.NEGATIVE_INFINITY : objective(0);
        double low = 0;
        double lowScore = score(0);
        for (int k = 0; k <= BRACKETS; k++) {
            double high = top * Math.pow(10, DECADES * (k / (double) BRACKETS - 1));
            double highScore = score(high);
            if (lowScore > 0 && highScore <= 0) {
                double root = root(low, high);
                double reached = objective(root);
                best = reached > height ? root : best;
                height = Math.max(height, reached);
            }
            low = high;
            lowScore = highScore;
        }
        return best;
    }

    /** A variance above which the score stays negative. */
    private double top() {
        Profile none = Profile.at(sampled, 0);
        double worst = 0;
        for (int i = 0; i < none.residuals.length; i++) {
            worst = Math.max(worst, Math.max(sampled.variances[i], none.residuals[i] * none.residuals[i]));
        }
        double top = worst * sampled.size();
        while (score(top) > 0) {
            top *= 2;
        }
        return top;
    }

    private double root(double from, double to) {
        double low = from;
        double high = to;
        double at = (low + high) / 2;
        for (int step = 0; step < MOST_STEPS; step++) {
            Profile profile = Profile.at(sampled, at);
            double score = score(profile);
            low = score > 0 ? at : low;
            high = score > 0 ? high : at;
            double next = at + score / information(profile);
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.abs(next - at) <= 1e-15 * high || next == low || next == high) {
                return next;
            }
            at = next;
        }
        return at;
    }

    private double score(double variance) {
        return score(Profile.at(sampled, variance));
    }

    private double score(Profile at) {
        return byMethod(
                half(at.trace() - at.sumOfWeights(1) + at.sumOfSquares(2)),
                half(at.sumOfSquares(2) - at.sumOfWeights(1)),
                at.sumOfSquares(1) - (sampled.size() - sampled.width()));
    }

    private double information(Profile at) {
        double likelihood = half(at.sumOfWeights(2));
        return byMethod(likelihood, likelihood, at.sumOfWeights(1));
    }

    private double objective(double variance) {
        Profile at = Profile.at(sampled, variance);
        double fit = at.sumOfLogs() + at.sumOfSquares(1);
        return byMethod(half(-fit - at.logDeterminant()), half(-fit), 0);
    }

    private static double half(double number) {
        return number / 2;
    }

    private double byMethod(double reml, double ml, double moment) {
        return method == VarianceMethod.REML ? reml : method == VarianceMethod.ML ? ml : moment;
    }
}
