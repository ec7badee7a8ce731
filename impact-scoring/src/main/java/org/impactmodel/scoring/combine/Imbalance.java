package org.impactmodel.scoring.combine;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.scoring.normalise.Stepping;

/**
 * Mazziotta-Pareto: {@code M ± V / M} with the weighted mean M and the weighted variance V of the children, V times
 * n / (n - 1) for the sample standard deviation; V of a single child is 0. It is of degree one, so the parts are Euler's terms
 * as for power means; {@code V / M = k (Q / M - M)} with Q the mean of squares makes them short to write.
 */
record Imbalance(Combine.MazziottaPareto how) implements Combiner {

    @Override
    public double score(Counted children) {
        double mean = mean(children);
        double score = mean + signedFactor(children) * spread(children, mean) / mean;
        return Double.isFinite(score) ? score : Double.NaN;
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        double mean = mean(children);
        double factor = signedFactor(children);
        double squares = spread(children, mean) / mean + mean;
        for (int i = 0; i < children.size(); i++) {
            double term = children.weight(i) * children.score(i);
            parts[i] = term * (1 - factor) + factor * term * ((2 * children.score(i) - squares) / mean);
        }
    }

    /** An outer range: the mean and the spread each range over all that they may be, as if apart. */
    @Override
    public Optional<Bounds> bounds(Counted low, Counted high) {
        double least = mean(low);
        double greatest = mean(high);
        double most = widest(low, high, (least + greatest) / 2);
        if (least <= 0) {
            return Optional.empty();
        } else if (exact(low, high)) {
            return Stepping.hull(score(low), score(high));
        }
        double factor = Math.abs(signedFactor(low));
        return how.penalty() == Penalty.DOWNWARD
                ? Stepping.hull(least - factor * most / least, greatest)
                : Stepping.hull(least, Math.max(least + factor * most / least, greatest + factor * most / greatest));
    }

    private static boolean exact(Counted low, Counted high) {
        boolean exact = true;
        for (int i = 0; i < low.size(); i++) {
            exact &= low.score(i) == high.score(i);
        }
        return exact;
    }

    /** The spread about any middle is at least the variance. */
    private static double widest(Counted low, Counted high, double middle) {
        double widest = 0;
        for (int i = 0; i < low.size(); i++) {
            double away = Math.max(Math.abs(low.score(i) - middle), Math.abs(high.score(i) - middle));
            widest += low.weight(i) * away * away;
        }
        return widest;
    }

    private static double mean(Counted children) {
        return children.between(children.mean());
    }

    private static double spread(Counted children, double mean) {
        double spread = 0;
        for (int i = 0; i < children.size(); i++) {
            double away = children.score(i) - mean;
            spread += children.weight(i) * away * away;
        }
        return spread;
    }

    private double signedFactor(Counted children) {
        double n = children.size();
        double factor = how.deviation() == Deviation.POPULATION || n == 1 ? 1 : n / (n - 1);
        return how.penalty() == Penalty.DOWNWARD ? -factor : factor;
    }
}
