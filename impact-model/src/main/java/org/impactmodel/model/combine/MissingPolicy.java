package org.impactmodel.model.combine;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Collections;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.NaturalOrder;

/** What a group does when a child that applies has no score. There is no policy by default. */
public sealed interface MissingPolicy
        permits MissingPolicy.All,
                MissingPolicy.Available,
                MissingPolicy.Worst,
                MissingPolicy.Neutral,
                MissingPolicy.Fixed,
                MissingPolicy.GroupMean {

    /** The group has a score only when every child has one. */
    record All() implements MissingPolicy {}

    /**
     * The others take over the weight of the missing, as long as enough is there.
     *
     * @param minimumCoverage the share of the weight that applies which must be there, in [0, 1]
     * @param minimumChildren how many children must have a score, where that matters too
     */
    record Available(
            @DecimalMin(value = "0", message = "{org.impactmodel.share}")
            @DecimalMax(value = "1", message = "{org.impactmodel.share}")
            double minimumCoverage,

            OptionalInt minimumChildren)
            implements MissingPolicy {
        /** Checks that all parts are given. */
        public Available {
            Objects.requireNonNull(minimumChildren, "minimumChildren");
        }

        /**
         * The policy with a share alone.
         *
         * @param minimumCoverage the share, in [0, 1]
         * @return the policy
         */
        public static Available of(double minimumCoverage) {
            return new Available(minimumCoverage, OptionalInt.empty());
        }
    }

    /** A missing child counts as the worst: 0. */
    record Worst() implements MissingPolicy {}

    /** A missing child counts as the middle of the scale. */
    record Neutral() implements MissingPolicy {}

    /**
     * A missing child counts with a fixed score.
     *
     * @param score the score that stands in, on the method's scale, finite
     */
    record Fixed(double score) implements MissingPolicy {
        /**
         * Checks the score.
         *
         * @throws RuleViolation when it is not finite
         */
        public Fixed {
            Finite.require("score", score);
        }
    }

    /**
     * A missing child counts with the mean of the subject's group, as the regional means of the SDG Index. Without means
     * the method is still to be fitted.
     *
     * @param attribute the attribute of the subject that tells its group
     * @param means the mean score by value of the attribute, then by id of the child; empty before fitting
     */
    record GroupMean(@Code String attribute, SortedMap<String, SortedMap<String, Double>> means)
            implements MissingPolicy {
        /**
         * Copies the means.
         *
         * @throws RuleViolation when a mean is not finite
         */
        public GroupMean {
            Objects.requireNonNull(attribute, "attribute");
            TreeMap<String, SortedMap<String, Double>> copy = new TreeMap<>();
            Objects.requireNonNull(means, "means")
                    .forEach((group, byChild) -> copy.put(group, NaturalOrder.of(byChild)));
            copy.values().forEach(byChild -> Finite.require("means", byChild.values()));
            means = Collections.unmodifiableSortedMap(copy);
        }
    }
}
