package org.impactmodel.scoring.survey.replicate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/** Draws units anew from each stratum. */
final class Bootstrapping {

    /** An odd number that sets the seeds of neighbouring replicates far apart: 2⁶⁴ over the golden ratio. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private Bootstrapping() {}

    static ReplicateWeights weights(SurveyDesign design, int count, long seed) {
        if (count < 2) {
            throw new IllegalArgumentException("count: 2 or more is required, found " + count);
        }
        int[][] members = members(design.first());
        double factor = 1 / (count - 1.0);
        return new ReplicateWeights(
                count,
                Math.min(count - 1, design.degreesOfFreedom()),
                false,
                any -> factor,
                replicate -> drawn(design, members, seed + APART * (replicate + 1)));
    }

    private static int[][] members(Stage units) {
        int[][] members = new int[units.groups()][];
        int[] filled = new int[units.groups()];
        for (int group = 0; group < members.length; group++) {
            members[group] = new int[units.drawn(group)];
        }
        for (int unit = 0; unit < units.units(); unit++) {
            int group = units.group(unit);
            members[group][filled[group]++] = unit;
        }
        return members;
    }

    private static double[] drawn(SurveyDesign design, int[][] members, long seed) {
        Stage units = design.first();
        short[] times = times(units, members, RandomSource.XO_SHI_RO_256_PP.create(seed));
        double[] scale = new double[members.length];
        for (int stratum = 0; stratum < scale.length; stratum++) {
            double n = members[stratum].length;
            scale[stratum] = n == 1 ? 1 : n / (n - 1);
        }
        double[] weights = new double[design.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = design.weight(row) * times[units.unit(row)] * scale[design.stratum(row)];
        }
        return weights;
    }

    /** How often each unit was drawn: so seldom that a short number holds it, which spares the processor's cache. */
    private static short[] times(Stage units, int[][] members, UniformRandomProvider chance) {
        short[] times = new short[units.units()];
        for (int[] stratum : members) {
            if (stratum.length == 1) {
                times[stratum[0]] = 1;
            }
            for (int draw = 1; draw < stratum.length; draw++) {
                times[stratum[chance.nextInt(stratum.length)]]++;
            }
        }
        return times;
    }
}
