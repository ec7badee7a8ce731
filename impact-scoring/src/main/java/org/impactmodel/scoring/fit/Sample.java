package org.impactmodel.scoring.fit;

import java.util.Arrays;
import java.util.List;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.QuantileRule;

/** The usable values of a reference, at least one. */
final class Sample {

    /** Squares and sums of numbers up to here are numbers. */
    private static final double FAR = 1e150;

    private final double[] ascending;

    /** A power of two in which very great and very small values are summed. */
    private final double unit;

    Sample(double[] values) {
        ascending = Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
        double size = values.length == 0 ? 0 : Math.max(Math.abs(least()), Math.abs(greatest()));
        unit = size == 0 || (size > 1 / FAR && size < FAR) ? 1 : Math.scalb(1.0, Math.getExponent(size));
    }

    int size() {
        return ascending.length;
    }

    double least() {
        return ascending[0];
    }

    double greatest() {
        return ascending[ascending.length - 1];
    }

    boolean constant() {
        return least() == greatest();
    }

    List<Double> ascending() {
        return Arrays.stream(ascending).boxed().toList();
    }

    double mean() {
        return Arrays.stream(ascending).map(value -> value / unit).sum() / ascending.length * unit;
    }

    double median() {
        return quantile(0.5, QuantileRule.HF7);
    }

    double standardDeviation(Deviation deviation) {
        double mean = mean();
        double squares = Arrays.stream(ascending)
                .map(value -> (value / unit - mean / unit) * (value / unit - mean / unit))
                .sum();
        int over = deviation == Deviation.SAMPLE ? ascending.length - 1 : ascending.length;
        return Math.sqrt(squares / over) * unit;
    }

    /** Hyndman and Fan (1996): with m as the definition gives it, j + g = n p + m, and x(j), x(j+1) the j-th values. */
    double quantile(double p, QuantileRule rule) {
        double n = ascending.length;
        return switch (rule) {
            case HF2 -> averagedAtJumps(n * p);
            case HF6 -> between((n + 1) * p);
            case HF7 -> between((n - 1) * p + 1);
            case HF8 -> between((n + 1.0 / 3) * p + 1.0 / 3);
        };
    }

    private double averagedAtJumps(double place) {
        double whole = nearlyWhole(place);
        double below = Math.floor(whole);
        return whole > below ? at(below + 1) : (at(below) + at(below + 1)) / 2;
    }

    private double between(double place) {
        double whole = nearlyWhole(place);
        double below = Math.floor(whole);
        double share = whole - below;
        return share == 0 ? at(below) : at(below) + share * (at(below + 1) - at(below));
    }

    /** A product such as 20 x 0.35 misses the whole number by a rounding error: it is taken for it. */
    private static double nearlyWhole(double place) {
        double nearest = Math.rint(place);
        return Math.abs(place - nearest) < 4 * Math.ulp(Math.max(1, Math.abs(place))) ? nearest : place;
    }

    private double at(double place) {
        return ascending[(int) Math.max(0, Math.min(ascending.length - 1, place - 1))];
    }
}
