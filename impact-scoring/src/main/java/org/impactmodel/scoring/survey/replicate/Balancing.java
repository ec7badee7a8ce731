package org.impactmodel.scoring.survey.replicate;

import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * Half-samples chosen by the rows of a Hadamard matrix of Sylvester's construction: the entry of a row and a column is −1
 * where the binary digits that they share are odd in number.
 */
final class Balancing implements UnitFactors {

    private final SurveyDesign design;
    private final boolean[] second;
    private final double fay;

    private Balancing(SurveyDesign design, double fay) {
        this.design = design;
        this.second = second(design.first());
        this.fay = fay;
    }

    static ReplicateWeights weights(SurveyDesign design, double fay) {
        if (!(fay >= 0 && fay < 1)) {
            throw new IllegalArgumentException("fay: a number from 0 up to, but not, 1 is required, found " + fay);
        }
        Stage units = design.first();
        for (int stratum = 0; stratum < units.groups(); stratum++) {
            if (units.drawn(stratum) != 2) {
                throw new IllegalArgumentException(
                        "design: two units in each stratum are required, found " + units.drawn(stratum));
            }
        }
        int count = Integer.highestOneBit(units.groups()) << 1;
        double factor = 1 / (count * (1 - fay) * (1 - fay));
        return new ReplicateWeights(count, design.degreesOfFreedom(), any -> factor, new Balancing(design, fay));
    }

    private static boolean[] second(Stage units) {
        boolean[] seen = new boolean[units.groups()];
        boolean[] second = new boolean[units.units()];
        for (int unit = 0; unit < second.length; unit++) {
            second[unit] = seen[units.group(unit)];
            seen[units.group(unit)] = true;
        }
        return second;
    }

    @Override
    public SurveyDesign design() {
        return design;
    }

    @Override
    public void fill(int replicate, double[] factors) {
        for (int unit = 0; unit < factors.length; unit++) {
            boolean odd = Integer.bitCount(replicate & (design.first().group(unit) + 1)) % 2 == 1;
            factors[unit] = odd == second[unit] ? 2 - fay : fay;
        }
    }
}
