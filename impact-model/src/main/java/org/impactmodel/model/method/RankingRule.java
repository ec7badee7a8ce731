package org.impactmodel.model.method;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.OptionalInt;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Ties;

/**
 * How scores become ranks.
 *
 * @param decimals to how many decimals scores are rounded half up first; empty to rank them as they are
 * @param direction whether more is better: then the greatest score has rank 1, else the least, and reports ask why a score is not lower
 * @param ties which rank equal scores share
 */
public record RankingRule(
        @Min(value = 0, message = "{org.impactmodel.decimals}") @Max(value = 12, message = "{org.impactmodel.decimals}")
        OptionalInt decimals,

        Direction direction,
        Ties ties) {
    /** Checks that all parts are given. */
    public RankingRule {
        Objects.requireNonNull(decimals, "decimals");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(ties, "ties");
    }
}
