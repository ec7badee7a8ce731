package org.impactmodel.scoring.survey.benchmark;

import java.util.Objects;
import org.impactmodel.scoring.survey.area.AreaEstimate;

/**
 * The figure of an area, and how uncertain it is.
 *
 * @param code the code of the area
 * @param value the figure
 * @param meanSquaredError its mean squared error, 0 or more
 */
public record AreaFigure(String code, double value, double meanSquaredError) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is not finite, or the error is below 0
     */
    public AreaFigure {
        Objects.requireNonNull(code, "code");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value: a finite number is required, found " + value);
        }
        if (!(meanSquaredError >= 0 && Double.isFinite(meanSquaredError))) {
            throw new IllegalArgumentException(
                    "meanSquaredError: a finite number of 0 or more is required, found " + meanSquaredError);
        }
    }

    /**
     * The figure that a model of areas gives.
     *
     * @param area the estimate of the area
     * @return its figure
     */
    public static AreaFigure of(AreaEstimate area) {
        return new AreaFigure(area.code(), area.value(), area.meanSquaredError());
    }
}
