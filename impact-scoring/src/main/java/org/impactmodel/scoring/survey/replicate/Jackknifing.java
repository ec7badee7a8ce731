package org.impactmodel.scoring.survey.replicate;

import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * Leaves out one unit at a time.
 *
 * @param design the design
 */
record Jackknifing(SurveyDesign design) implements UnitFactors {

    static ReplicateWeights weights(SurveyDesign design) {
        Stage units = design.first();
        return new ReplicateWeights(
                units.units(),
                design.degreesOfFreedom(),
                left -> factor(units, units.group(left)),
                new Jackknifing(design));
    }

    private static double factor(Stage units, int stratum) {
        double n = units.drawn(stratum);
        return (1 - units.share(stratum)) * (n - 1) / n;
    }

    @Override
    public void fill(int left, double[] factors) {
        Stage units = design.first();
        double n = units.drawn(units.group(left));
        for (int unit = 0; unit < factors.length; unit++) {
            boolean isBeside = units.group(unit) == units.group(left);
            factors[unit] = n > 1 && isBeside ? n / (n - 1) : 1;
        }
        factors[left] = n > 1 ? 0 : 1;
    }
}
