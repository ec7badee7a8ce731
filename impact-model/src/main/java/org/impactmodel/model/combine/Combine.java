package org.impactmodel.model.combine;

/** How the scores of the children of a group become its score. */
public sealed interface Combine {

    /**
     * The weighted power mean (Hardy, Littlewood and Polya, Inequalities, 1934, section 2.2): 1 is the arithmetic mean,
     * 0 the geometric, -1 the harmonic; minus infinity is the smallest child and plus infinity the greatest. The lower
     * the exponent, the less a strong child makes up for a weak one. Any other exponent than 1 and the infinities needs
     * children at or above 0.
     *
     * @param exponent the exponent, not NaN
     */
    record PowerMean(double exponent) implements Combine {
        /**
         * Checks the exponent.
         *
         * @throws IllegalArgumentException when it is not a number
         */
        public PowerMean {
            if (Double.isNaN(exponent)) {
                throw new IllegalArgumentException("exponent: a number is required, found NaN");
            }
        }
    }

    /** The product of the children, each as a share of the scale; weights play no part. */
    record Product() implements Combine {}

    /** The first child divided by the second, times the scale; weights play no part. */
    record Quotient() implements Combine {}

    /** What the only child lacks to the top of the scale. */
    record Complement() implements Combine {}
}
