package org.impactmodel.scoring.time;

import java.util.Objects;

/**
 * What happened between the first and the last period in which a node had a score.
 *
 * @param from the point of the first score
 * @param to the point of the last score
 * @param difference the last score less the first
 * @param years the years from the middle of the first period to the middle of the last, above 0
 * @param perYear the difference divided by the years
 */
public record Change(Point from, Point to, double difference, double years, double perYear) {
    /** Checks that all parts are given. */
    public Change {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
