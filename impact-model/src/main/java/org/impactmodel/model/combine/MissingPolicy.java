package org.impactmodel.model.combine;

/** What a group does when a child that applies has no score. There is no policy by default. */
public sealed interface MissingPolicy {

    /** The group has a score only when every child has one. */
    record All() implements MissingPolicy {}

    /**
     * The others take over the weight of the missing, as long as enough is there.
     *
     * @param minimumCoverage the share of the weight that applies which must be there, in [0, 1]
     */
    record Available(double minimumCoverage) implements MissingPolicy {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException when it is outside [0, 1]
         */
        public Available {
            if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) {
                throw new IllegalArgumentException("minimumCoverage: in [0, 1], found " + minimumCoverage);
            }
        }
    }

    /**
     * A missing child counts with a fixed score; 0 is the worst case.
     *
     * @param score the score that stands in, on the method's scale
     */
    record Fixed(double score) implements MissingPolicy {
        /**
         * Checks the score.
         *
         * @throws IllegalArgumentException when it is not finite
         */
        public Fixed {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("score: a finite number is required, found " + score);
            }
        }
    }
}
