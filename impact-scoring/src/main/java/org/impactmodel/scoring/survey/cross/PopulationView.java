package org.impactmodel.scoring.survey.cross;

import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;

/**
 * What one population says.
 *
 * @param population who was asked, as a code or a name: unlike those of the other views
 * @param estimate what they say
 */
public record PopulationView(String population, Estimate estimate) {
    /** Checks that both are given. */
    public PopulationView {
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(estimate, "estimate");
    }
}
