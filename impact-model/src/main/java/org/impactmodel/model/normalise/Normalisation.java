package org.impactmodel.model.normalise;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the observed value or level of an indicator becomes a score. Every parameter belongs to the method, none is read
 * off the data that is scored, so that one subject can be scored without any other.
 */
public sealed interface Normalisation {

    /**
     * A straight line from the worst value, which scores 0, to the best, which scores the top of the method's scale
     * (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 5, min-max). The worst may be above the best:
     * then less is better.
     *
     * @param worst the value that scores 0, in the indicator's unit
     * @param best the value that scores the top of the scale, in the indicator's unit, other than the worst
     * @param outside what happens beyond the two
     * @param before the steps that the value and both goalposts go through first
     */
    record Goalposts(double worst, double best, Outside outside, List<Step> before) implements Normalisation {
        /**
         * Copies the steps.
         *
         * @throws IllegalArgumentException when the worst equals the best, or one of them is not finite
         */
        public Goalposts {
            Objects.requireNonNull(outside, "outside");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
                throw new IllegalArgumentException(
                        "worst, best: two different finite numbers, found " + worst + " and " + best);
            }
        }
    }

    /**
     * A score for each level of an ordinal scale.
     *
     * @param levels the score by code of the level, each in [0, scale of the method]
     */
    record Levels(SortedMap<String, Double> levels) implements Normalisation {
        /** Copies the levels. */
        public Levels {
            levels = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(levels, "levels")));
        }
    }

    /**
     * The value itself, after the steps: for indicators that are published on the method's scale.
     *
     * @param before the steps that the value goes through
     */
    record AsIs(List<Step> before) implements Normalisation {
        /** Copies the steps. */
        public AsIs {
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }
}
