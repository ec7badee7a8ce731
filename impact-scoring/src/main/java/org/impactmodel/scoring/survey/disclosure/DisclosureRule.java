package org.impactmodel.scoring.survey.disclosure;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * When a cell must be hidden, and how well (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4).
 *
 * @param fewest cells about fewer respondents than this, and at least one, are hidden
 * @param dominance cells to which one gives more than this share, in (0, 1), are hidden; empty where nobody can dominate
 * @param protection how wide the interval must at least be that can be worked out for any hidden cell, above 0, in the unit of the
 *     values
 * @param relative how wide it must at least be for a cell hidden for its own sake, as a share of its value, 0 or more
 * @param loss what is lost with a cell hidden to protect another
 */
public record DisclosureRule(long fewest, OptionalDouble dominance, double protection, double relative, Loss loss) {

    /** What is lost with a cell: the cells that protect others are chosen so that little is. */
    public enum Loss {
        /** The number of its respondents: small cells are hidden rather than large ones. */
        RESPONDENTS,

        /** One cell is as good as another: few cells are hidden. */
        CELLS
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public DisclosureRule {
        Objects.requireNonNull(loss, "loss");
        require(fewest >= 1, "fewest: 1 or more is required, found " + fewest);
        require(
                dominance.isEmpty() || (dominance.getAsDouble() > 0 && dominance.getAsDouble() < 1),
                "dominance: a share above 0 and below 1 is required, found " + dominance);
        require(
                protection > 0 && Double.isFinite(protection),
                "protection: a finite number above 0 is required, found " + protection);
        require(
                relative >= 0 && Double.isFinite(relative),
                "relative: a finite number of 0 or more is required, found " + relative);
    }

    /**
     * The rule for tables of respondents: what can be worked out stays as wide as the threshold.
     *
     * @param fewest how many respondents a cell needs to be shown, such as 5
     * @return the rule, without dominance
     */
    public static DisclosureRule of(long fewest) {
        return new DisclosureRule(fewest, OptionalDouble.empty(), (double) fewest, 0, Loss.RESPONDENTS);
    }

    /**
     * The same with a rule of dominance.
     *
     * @param share the share above which one dominates a cell
     * @return the copy
     */
    public DisclosureRule withDominance(double share) {
        return new DisclosureRule(fewest, OptionalDouble.of(share), protection, relative, loss);
    }

    /**
     * The same for values in another unit, such as weighted counts.
     *
     * @param least how wide any interval must be, in the unit of the values
     * @param share how wide that of a cell hidden for its own sake must be, as a share of its value
     * @return the copy
     */
    public DisclosureRule withProtection(double least, double share) {
        return new DisclosureRule(fewest, dominance, least, share, loss);
    }

    /**
     * The same with another loss.
     *
     * @param other what is lost with a cell
     * @return the copy
     */
    public DisclosureRule withLoss(Loss other) {
        return new DisclosureRule(fewest, dominance, protection, relative, other);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
