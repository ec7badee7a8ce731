package org.impactmodel.model.combine;

import java.util.Objects;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How the scores of the children of a group become its score. Weights enter as shares of their sum unless a way says
 * otherwise. {@link RankBased} ways compare a subject with a reference; one without reference rows is to be fitted.
 */
public sealed interface Combine permits Combine.Power, Combine.Algebra, Combine.MazziottaPareto, RankBased {

    /** The weighted power means (Hardy, Littlewood and Polya, Inequalities, 1934, section 2.2). */
    sealed interface Power extends Combine
            permits Combine.Arithmetic,
                    Combine.Geometric,
                    Combine.Harmonic,
                    Combine.PowerMean,
                    Combine.Minimum,
                    Combine.Maximum {}

    /** The weighted sum of the shares: full compensation between children. */
    record Arithmetic() implements Power {}

    /** The weighted product of powers; needs children at or above 0, and is 0 when one of them is. */
    record Geometric() implements Power {}

    /** The reciprocal of the mean of reciprocals; needs children at or above 0, and is 0 when one of them is. */
    record Harmonic() implements Power {}

    /**
     * The power mean of any exponent: 1 is the arithmetic mean, 0 the geometric, -1 the harmonic. The lower the exponent,
     * the less a strong child makes up for a weak one. Any other exponent than 1 needs children at or above 0.
     *
     * @param exponent the exponent, finite
     */
    record PowerMean(double exponent) implements Power {
        /**
         * Checks the exponent.
         *
         * @throws RuleViolation when it is not finite
         */
        public PowerMean {
            Finite.require("exponent", exponent);
        }
    }

    /** The smallest child; weights play no part but above 0. */
    record Minimum() implements Power {}

    /** The greatest child; weights play no part but above 0. */
    record Maximum() implements Power {}

    /** Plain operations on children. */
    sealed interface Algebra extends Combine
            permits Combine.Sum, Combine.Product, Combine.Quotient, Combine.Complement {}

    /** The sum of the children, each times its weight as written, not as a share. */
    record Sum() implements Algebra {}

    /** The product of the children, each as a share of the scale, times the scale; weights play no part. */
    record Product() implements Algebra {}

    /** The first child divided by the second, times the scale; weights play no part. */
    record Quotient() implements Algebra {}

    /** What the only child lacks to the top of the scale. */
    record Complement() implements Algebra {}

    /**
     * The mean less (or plus) a penalty for imbalance: mean ± standard deviation² / mean, over children standardised to
     * mean 100 and deviation 10 (Mazziotta and Pareto, Methods for constructing composite indices, Rivista Italiana di
     * Economia Demografia e Statistica 67, 2013).
     *
     * @param penalty which way imbalance moves the index
     * @param deviation which standard deviation over the children of one subject is meant
     */
    record MazziottaPareto(Penalty penalty, Deviation deviation) implements Combine {
        /** Checks that all parts are given. */
        public MazziottaPareto {
            Objects.requireNonNull(penalty, "penalty");
            Objects.requireNonNull(deviation, "deviation");
        }
    }
}
