package org.impactmodel.scoring.combine;

import java.util.List;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.normalise.Step;

/** Makes the ways of combining ready to run. */
public final class Combining {

    /** A power mean with an exponent closer to 0 than this is the geometric one, to the last digit of a double. */
    private static final double GEOMETRIC = 1e-20;

    private Combining() {}

    /**
     * A way of combining ready to run.
     *
     * @param how the way
     * @param before the steps that the scores of children go through first: those of a reference go through them too
     * @param scale the top of the scale
     * @return the combiner
     */
    public static Combiner of(Combine how, List<Step> before, double scale) {
        if (how instanceof Combine.Minimum || how instanceof Combine.Maximum) {
            return new Extremes(how instanceof Combine.Maximum);
        } else if (how instanceof Combine.Power power) {
            return new PowerMeans(exponent(power));
        } else if (how instanceof Combine.MazziottaPareto pareto) {
            return new Imbalance(pareto);
        } else if (how instanceof RankBased ranked) {
            double[][] reference = Reference.rows(ranked.reference(), before);
            return how instanceof RankBased.Borda
                    ? Beating.of(reference, scale)
                    : how instanceof RankBased.Copeland
                            ? new Duels(reference, scale)
                            : new BestWeights(reference, scale);
        } else if (how instanceof Combine.Sum) {
            return new Sums();
        }
        return how instanceof Combine.Product
                ? new Products(scale)
                : how instanceof Combine.Quotient ? new Quotients(scale) : new Complements(scale);
    }

    private static double exponent(Combine.Power power) {
        if (power instanceof Combine.PowerMean mean) {
            return Math.abs(mean.exponent()) < GEOMETRIC ? 0 : mean.exponent();
        }
        return power instanceof Combine.Arithmetic ? 1 : power instanceof Combine.Geometric ? 0 : -1;
    }
}
