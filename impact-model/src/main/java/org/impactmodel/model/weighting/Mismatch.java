package org.impactmodel.model.weighting;

import org.impactmodel.model.rule.Finite;

/**
 * Two figures that should be one.
 *
 * @param reached the figure there is, finite
 * @param required the figure that there should be, finite
 */
public record Mismatch(double reached, double required) {
    /** Checks the figures. */
    public Mismatch {
        Finite.require("reached", reached);
        Finite.require("required", required);
    }
}
