package org.impactmodel.model.normalise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.NaturalOrder;

/**
 * A normalisation whose parameters are all written in the method. The steps named {@code before} are applied to the
 * value and to every parameter that is written in the indicator's unit alike.
 */
public sealed interface Frozen extends Normalisation
        permits Frozen.Goalposts,
                Frozen.GroupedGoalposts,
                Frozen.Levels,
                Frozen.Target,
                Frozen.ZScore,
                Frozen.Rank,
                Frozen.Distance,
                Frozen.Bands,
                Frozen.AsIs {

    /**
     * A straight line from the worst value, which scores 0, to the best, which scores the top of the method's scale
     * (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 5, min-max). The worst may be above the best:
     * then less is better.
     *
     * @param worst the value that scores 0, in the indicator's unit
     * @param best the value that scores the top of the scale, in the indicator's unit, other than the worst
     * @param outside what happens beyond the two; where a side stays open, what is missing has no bounds
     * @param before the steps that the value and both goalposts go through first
     */
    record Goalposts(double worst, double best, Outside outside, List<@Valid Step> before) implements Frozen {
        /**
         * Copies the steps.
         *
         * @throws RuleViolation when the worst equals the best, or one of them is not finite
         */
        public Goalposts {
            Objects.requireNonNull(outside, "outside");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            Posts.requireDifferent(worst, best);
        }
    }

    /**
     * Goalposts that differ by group of subjects, as those of life expectancy by sex or of emissions by region.
     *
     * @param attribute the attribute of the subject that tells its group
     * @param groups the goalposts by value of the attribute; a subject of no group here is unavailable
     * @param outside what happens beyond the two; where a side stays open, what is missing has no bounds
     * @param before the steps that the value and the goalposts go through first
     */
    record GroupedGoalposts(
            @Code String attribute,

            @NotEmpty(message = "{org.impactmodel.not-empty}")
            SortedMap<String, @Valid Posts> groups,

            Outside outside,
            List<@Valid Step> before)
            implements Frozen {
        /** Copies the groups and the steps. */
        public GroupedGoalposts {
            Objects.requireNonNull(attribute, "attribute");
            groups = NaturalOrder.of(Objects.requireNonNull(groups, "groups"));
            Objects.requireNonNull(outside, "outside");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * A score for each level of an ordinal scale (OECD/JRC 2008, step 5, categorical scale).
     *
     * @param levels the score by code of the level, each in [0, scale of the method]
     */
    record Levels(
            @Size(min = 2, message = "{org.impactmodel.two-at-least}")
            SortedMap<@Code String, Double> levels) implements Frozen {
        /** Copies the levels and checks that every score is finite. */
        public Levels {
            levels = NaturalOrder.of(Objects.requireNonNull(levels, "levels"));
            Finite.require("levels", levels.values());
        }
    }

    /**
     * Attainment of a target: the share value / target where more is better, target / value where less is better, times
     * the scale.
     *
     * @param target the value that scores the top of the scale, above 0
     * @param direction whether more is better
     * @param outside what happens beyond 0 and the target; where a side stays open, what is missing has no bounds
     * @param before the steps that the value and the target go through first
     */
    record Target(
            @Positive(message = "{org.impactmodel.above-zero}")
            double target,

            Direction direction,
            Outside outside,
            List<@Valid Step> before)
            implements Frozen {
        /** Copies the steps and checks that the target is finite. */
        public Target {
            Finite.require("target", target);
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(outside, "outside");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * Standardisation (OECD/JRC 2008, step 5, z-score): centre + spread (value - mean) / standard deviation, with the sign
     * turned where less is better. Its scores are not confined to the scale of the method.
     *
     * @param mean the mean of the reference, after the steps
     * @param standardDeviation the standard deviation of the reference, after the steps, above 0
     * @param direction whether more is better
     * @param centre the score of the mean: 0 for plain z-scores, 100 for Mazziotta-Pareto
     * @param spread the score of one standard deviation: 1 for plain z-scores, 10 for Mazziotta-Pareto, above 0
     * @param range the lowest and the highest value of the reference, after the steps: what a missing answer may be
     * @param before the steps that the value goes through first
     */
    record ZScore(
            double mean,

            @Positive(message = "{org.impactmodel.above-zero}")
            double standardDeviation,

            Direction direction,
            double centre,

            @Positive(message = "{org.impactmodel.above-zero}")
            double spread,

            Optional<@Valid Extent> range,
            List<@Valid Step> before)
            implements Frozen {
        /** Copies the steps and checks that every number is finite. */
        public ZScore {
            Finite.require("mean", mean);
            Finite.require("standardDeviation", standardDeviation);
            Finite.require("centre", centre);
            Finite.require("spread", spread);
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(range, "range");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * The place of a value among the values of a reference (OECD/JRC 2008, step 5, ranking and percentile rank).
     *
     * @param reference the values of the reference, ascending, after the steps
     * @param form how the place becomes a score
     * @param direction whether more is better
     * @param ties which rank equal values share
     * @param before the steps that the value goes through first
     */
    record Rank(
            @NotEmpty(message = "{org.impactmodel.not-empty}")
            List<Double> reference,

            RankForm form,
            Direction direction,
            Ties ties,
            List<@Valid Step> before)
            implements Frozen {
        /**
         * Copies the lists.
         *
         * @throws RuleViolation when a value is not finite or the reference does not ascend
         */
        public Rank {
            reference = List.copyOf(Objects.requireNonNull(reference, "reference"));
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(ties, "ties");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            Finite.require("reference", reference);
            for (int i = 1; i < reference.size(); i++) {
                if (!(reference.get(i - 1) <= reference.get(i))) {
                    throw new RuleViolation(Rule.ASCENDING, "reference", reference.get(i)).at(i);
                }
            }
        }
    }

    /**
     * Distance to a reference value (OECD/JRC 2008, step 5, distance to a reference). Where less is better the ratio is
     * turned over and the difference changes sign. Its scores are not confined to the scale of the method.
     *
     * @param reference the value that others are set against, after the steps
     * @param form how they are set against it; ratio and relative difference need a reference other than 0
     * @param direction whether more is better
     * @param range the lowest and the highest value of the reference data, after the steps
     * @param before the steps that the value goes through first
     */
    record Distance(
            double reference,
            DistanceForm form,
            Direction direction,
            Optional<@Valid Extent> range,
            List<@Valid Step> before)
            implements Frozen {
        /**
         * Copies the steps.
         *
         * @throws RuleViolation when the reference is not finite, or is 0 where it divides
         */
        public Distance {
            Finite.require("reference", reference);
            Objects.requireNonNull(form, "form");
            if (reference == 0 && form != DistanceForm.DIFFERENCE) {
                throw new RuleViolation(Rule.REFERENCE_NOT_ZERO, "reference", Plain.of(reference))
                        .lookingAt("reference", "form");
            }
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(range, "range");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }

    /**
     * A score by band of values (OECD/JRC 2008, step 5, categorical scale and indicators above or below the mean).
     *
     * @param limits the limits between the bands, ascending, after the steps; a value at a limit is in the band above it
     * @param scores the score of each band from the lowest values to the highest: one more than limits
     * @param before the steps that the value goes through first
     */
    record Bands(
            @NotEmpty(message = "{org.impactmodel.not-empty}")
            List<Double> limits,

            @Size(min = 2, message = "{org.impactmodel.two-at-least}")
            List<Double> scores,

            List<@Valid Step> before)
            implements Frozen {
        /**
         * Copies the lists.
         *
         * @throws RuleViolation when a number is not finite, the limits do not ascend, or the scores are not one more than
         *     the limits
         */
        public Bands {
            limits = List.copyOf(Objects.requireNonNull(limits, "limits"));
            scores = List.copyOf(Objects.requireNonNull(scores, "scores"));
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            Posts.requireBands(limits, scores);
        }
    }

    /**
     * The value itself, after the steps: for indicators that are published on the method's scale, and for methods that
     * combine raw values.
     *
     * @param before the steps that the value goes through
     */
    record AsIs(List<@Valid Step> before) implements Frozen {
        /** Copies the steps. */
        public AsIs {
            before = List.copyOf(Objects.requireNonNull(before, "before"));
        }
    }
}
