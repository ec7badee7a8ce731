package org.impactmodel.scoring.survey.replicate;

import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/** Leaves out one unit at a time. */
final class Jackknifing {

    private Jackknifing() {}

    static ReplicateWeights weights(SurveyDesign design) {
        Stage units = design.first();
        return new ReplicateWeights(
                units.units(),
                design.degreesOfFreedom(),
                false,
                left -> factor(units, units.group(left)),
                left -> without(design, left));
    }

    private static double factor(Stage units, int stratum) {
        double n = units.drawn(stratum);
        return (1 - units.share(stratum)) * (n - 1) / n;
    }

    private static double[] without(SurveyDesign design, int left) {
        Stage units = design.first();
        double[] weights = design.weights();
        double n = units.drawn(units.group(left));
        for (int row = 0; row < weights.length; row++) {
            if (units.unit(row) == left) {
                weights[row] = n == 1 ? weights[row] : 0;
            } else if (design.stratum(row) == units.group(left)) {
                weights[row] *= n / (n - 1);
            }
        }
        return weights;
    }
}
