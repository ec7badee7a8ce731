package org.impactmodel.scoring.survey.calibrate;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.impactmodel.model.weighting.Redistribution;
import org.impactmodel.model.weighting.Trimming;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingProblem;

/**
 * Bounds the ratios of weights and keeps their sum: the one number that is added to every ratio, or multiplies it, before it is
 * bounded is found by halving an interval, the sum growing with it.
 */
public final class Bounding {

    private final Trimming trimming;
    private final double[] mass;
    private final DoubleBinaryOperator moved;

    private Bounding(Trimming trimming, double... mass) {
        this.trimming = trimming;
        this.mass = mass;
        this.moved = trimming.redistribution() == Redistribution.EQUALLY
                ? (ratio, by) -> ratio + by
                : (ratio, by) -> ratio * by;
    }

    /** The ratios between the bounds of a recipe; problems where their sum cannot be kept. */
    public static Ratios bound(Ratios fitted, Trimming trimming, double... mass) {
        return new Bounding(trimming, mass).bound(fitted);
    }

    private Ratios bound(Ratios fitted) {
        double[] ratios = fitted.byCell();
        if (isWithin(ratios)) {
            return fitted;
        }
        double sum = sum(ratios);
        double span = Math.max(trimming.high(), spread(ratios)) + 1;
        double low = trimming.redistribution() == Redistribution.EQUALLY ? -span : 0;
        double high = trimming.redistribution() == Redistribution.EQUALLY ? span : reach(ratios);
        if (sum(at(low, ratios)) > sum || sum(at(high, ratios)) < sum) {
            return Ratios.none(List.of(WeightingProblem.of(
                    "/trimming",
                    WeightingFault.TRIMMING_OUT_OF_REACH,
                    Targets.plain(trimming.low()) + " … " + Targets.plain(trimming.high()))));
        }
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return Ratios.of(at(high, ratios), fitted.iterations());
            }
            if (sum(at(middle, ratios)) < sum) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private boolean isWithin(double... ratios) {
        for (int cell = 0; cell < ratios.length; cell++) {
            if (mass[cell] > 0 && !(ratios[cell] >= trimming.low() && ratios[cell] <= trimming.high())) {
                return false;
            }
        }
        return true;
    }

    private static double spread(double... ratios) {
        double spread = 0;
        for (double ratio : ratios) {
            spread = Math.max(spread, Math.abs(ratio));
        }
        return spread;
    }

    /** A factor that takes every ratio above 0 to the high bound. */
    private double reach(double... ratios) {
        double reach = 1;
        for (double ratio : ratios) {
            reach = ratio > 0 ? Math.max(reach, trimming.high() / ratio) : reach;
        }
        return Math.min(reach, Double.MAX_VALUE);
    }

    private double[] at(double by, double... ratios) {
        double[] bounded = new double[ratios.length];
        for (int cell = 0; cell < ratios.length; cell++) {
            double ratio = moved.applyAsDouble(ratios[cell], by);
            bounded[cell] = Math.min(trimming.high(), Math.max(trimming.low(), ratio));
        }
        return bounded;
    }

    private double sum(double... ratios) {
        double sum = 0;
        for (int cell = 0; cell < ratios.length; cell++) {
            sum += mass[cell] * ratios[cell];
        }
        return sum;
    }
}
