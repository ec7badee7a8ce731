package org.impactmodel.scoring.survey.disclosure;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What stands in a cell of a table.
 *
 * @param respondents how many people it is about, not weighted
 * @param value the figure that is published, 0 or more, which sums along rows and columns: a count, weighted or not, or an amount
 * @param largest the part of the value that comes from the one who gives most to it, where amounts can be dominated
 */
public record TableCell(long respondents, double value, OptionalDouble largest) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative or not finite, the largest part exceeds the value, or nobody has a value
     */
    public TableCell {
        Objects.requireNonNull(largest, "largest");
        if (respondents < 0) {
            throw new IllegalArgumentException("respondents: 0 or more is required, found " + respondents);
        }
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("value: a finite number of 0 or more is required, found " + value);
        }
        if (respondents == 0 && value > 0) {
            throw new IllegalArgumentException("value: 0 is required without respondents, found " + value);
        }
        if (largest.isPresent() && !(largest.getAsDouble() >= 0 && largest.getAsDouble() <= value)) {
            throw new IllegalArgumentException(
                    "largest: a part of the value " + value + " is required, found " + largest.getAsDouble());
        }
    }

    /**
     * A cell whose figure is the number of respondents.
     *
     * @param respondents how many
     * @return the cell
     */
    public static TableCell of(long respondents) {
        return new TableCell(respondents, (double) respondents, OptionalDouble.empty());
    }

    /**
     * A cell of a weighted count or amount.
     *
     * @param respondents how many it is about
     * @param value the figure
     * @return the cell
     */
    public static TableCell of(long respondents, double value) {
        return new TableCell(respondents, value, OptionalDouble.empty());
    }

    /** Both together; the one who gives most to either gives most to the sum. */
    TableCell plus(TableCell other) {
        OptionalDouble most = largest.isEmpty() && other.largest.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(largest.orElse(0), other.largest.orElse(0)));
        return new TableCell(respondents + other.respondents, value + other.value, most);
    }
}
