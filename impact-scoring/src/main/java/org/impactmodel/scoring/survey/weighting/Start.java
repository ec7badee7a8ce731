package org.impactmodel.scoring.survey.weighting;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.impactmodel.scoring.survey.calibrate.Cells;

/** Starting weights, scaled to the population size where that is known, and their sums over cells. */
final class Start {

    private final double[] weights;
    private final double scale;
    private final double[] mass;

    private Start(double[] weights, double scale, double[] mass) {
        this.weights = weights;
        this.scale = scale;
        this.mass = mass;
    }

    static Start of(Cells cells, OptionalDouble size, double... given) {
        double sum = 0;
        for (double weight : given) {
            sum += weight;
        }
        double scale = size.isPresent() ? size.getAsDouble() / sum : 1;
        double[] weights = Arrays.stream(given).map(weight -> weight * scale).toArray();
        return new Start(weights, scale, cells.partition().sums(weights));
    }

    double[] weights() {
        return weights;
    }

    double scale() {
        return scale;
    }

    double[] mass() {
        return mass;
    }
}
