package org.impactmodel.scoring.survey.area;

import java.util.Objects;

/**
 * What one auxiliary variable adds to the level that a model expects of an area.
 *
 * @param name the name of the auxiliary; {@code intercept} for the constant
 * @param value the coefficient, in the unit of the estimate for one unit of the auxiliary
 * @param standardError its standard error, with the variance between areas taken as known
 */
public record Coefficient(String name, double value, double standardError) {
    /** Checks that the name is given. */
    public Coefficient {
        Objects.requireNonNull(name, "name");
    }
}
