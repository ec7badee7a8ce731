package org.impactmodel.model.normalise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * A normalisation whose parameters are still to be observed on reference data. It cannot score: fitting freezes it into
 * the {@link Frozen} form of the same name.
 */
public sealed interface Observed extends Normalisation
        permits Observed.ObservedGoalposts,
                Observed.ObservedZScore,
                Observed.ObservedRank,
                Observed.ObservedDistance,
                Observed.ObservedBands {

    /**
     * Goalposts at two quantiles of the reference; 0 and 1 are its minimum and maximum (OECD/JRC 2008, step 5, min-max).
     *
     * @param lower the probability of the lower goalpost, in [0, 1], below the upper
     * @param upper the probability of the upper goalpost, in [0, 1]
     * @param quantiles which definition of a quantile is meant
     * @param quantilesOf of which values the quantiles are taken; empty for those that are written. Of stepped ones, the goalposts are
     *     the values between the two neighbours in the reference that the steps lead to the quantile, and the direction is about what
     *     comes out of the steps (winsorised or transformed first, as in Wolf et al., Environmental Performance Index, 2022)
     * @param direction whether more is better
     * @param outside what happens beyond the two; where a side stays open, what is missing has no bounds
     * @param before the steps that come before the frozen goalposts
     */
    record ObservedGoalposts(
            @DecimalMin(value = "0", message = "{org.impactmodel.share}")
            @DecimalMax(value = "1", message = "{org.impactmodel.share}")
            double lower,

            @DecimalMin(value = "0", message = "{org.impactmodel.share}")
            @DecimalMax(value = "1", message = "{org.impactmodel.share}")
            double upper,

            QuantileRule quantiles,
            Optional<ValueForm> quantilesOf,
            Direction direction,
            Outside outside,
            List<@Valid Step> before)
            implements Observed {
        /**
         * Goalposts at quantiles of the values as they are written.
         *
         * @param lower the probability of the lower goalpost, in [0, 1], below the upper
         * @param upper the probability of the upper goalpost, in [0, 1]
         * @param quantiles which definition of a quantile is meant
         * @param direction whether more is better
         * @param outside what happens beyond the two
         * @param before the steps that come before the frozen goalposts
         */
        public ObservedGoalposts(
                double lower,
                double upper,
                QuantileRule quantiles,
                Direction direction,
                Outside outside,
                List<Step> before) {
            this(lower, upper, quantiles, Optional.empty(), direction, outside, before);
        }

        /**
         * Copies the steps.
         *
         * @throws RuleViolation when the lower probability is not below the upper
         */
        public ObservedGoalposts {
            Objects.requireNonNull(quantiles, "quantiles");
            Objects.requireNonNull(quantilesOf, "quantilesOf");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(outside, "outside");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            if (!(lower < upper)) {
                throw new RuleViolation(Rule.APART, "lower", Plain.of(lower) + " / " + Plain.of(upper));
            }
        }
    }

    /**
     * Standardisation by the mean and the standard deviation of the reference.
     *
     * @param deviation which standard deviation is meant
     * @param direction whether more is better
     * @param centre the score of the mean
     * @param spread the score of one standard deviation, above 0
     * @param before the steps that come first
     */
    record ObservedZScore(
            Deviation deviation,
            Direction direction,
            double centre,

            @Positive(message = "{org.impactmodel.above-zero}")
            double spread,

            List<@Valid Step> before)
            implements Observed {
        /**
         * Copies the steps.
         *
         * @throws RuleViolation when a number is not finite
         */
        public ObservedZScore {
            Finite.require("centre", centre);
            Finite.require("spread", spread);
            Objects.requireNonNull(deviation, "deviation");
            Objects.requireNonNull(direction, "direction");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * The place among the reference.
     *
     * @param form how the place becomes a score
     * @param direction whether more is better
     * @param ties which rank equal values share
     * @param before the steps that come first
     */
    record ObservedRank(RankForm form, Direction direction, Ties ties, List<@Valid Step> before) implements Observed {
        /** Copies the steps. */
        public ObservedRank {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(ties, "ties");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * Distance to a value of the reference.
     *
     * @param point which value of the reference
     * @param form how others are set against it
     * @param direction whether more is better
     * @param before the steps that come first
     */
    record ObservedDistance(ReferencePoint point, DistanceForm form, Direction direction, List<@Valid Step> before)
            implements Observed {
        /** Copies the steps. */
        public ObservedDistance {
            Objects.requireNonNull(point, "point");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(direction, "direction");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * Bands whose limits follow from the reference.
     *
     * @param basis what the limits are written in
     * @param limits the limits, ascending, in the unit of the basis
     * @param scores the score of each band from the lowest values to the highest: one more than limits
     * @param quantiles which definition of a quantile is meant
     * @param before the steps that come first
     */
    record ObservedBands(
            BandBasis basis,

            @NotEmpty(message = "{org.impactmodel.not-empty}")
            List<Double> limits,

            @Size(min = 2, message = "{org.impactmodel.two-at-least}")
            List<Double> scores,

            QuantileRule quantiles,
            List<@Valid Step> before)
            implements Observed {
        /**
         * Copies the lists.
         *
         * @throws RuleViolation when a number is not finite, the limits do not ascend, or the scores are not one more than
         *     the limits
         */
        public ObservedBands {
            Objects.requireNonNull(basis, "basis");
            limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
            scores = List.copyOf(Objects.requireNonNull(scores, "scores"));
            Objects.requireNonNull(quantiles, "quantiles");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            Posts.requireBands(limits, scores);
        }
    }
}
