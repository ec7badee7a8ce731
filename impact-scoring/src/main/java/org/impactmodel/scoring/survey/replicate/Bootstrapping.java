package org.impactmodel.scoring.survey.replicate;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * Draws units anew from each stratum.
 *
 * @param design the design
 * @param members the units of each stratum
 * @param seed what chance begins with
 */
record Bootstrapping(SurveyDesign design, List<int[]> members, long seed) implements UnitFactors {

    /** An odd number that sets the seeds of neighbouring replicates far apart: 2⁶⁴ over the golden ratio. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    static ReplicateWeights weights(SurveyDesign design, int count, long seed) {
        if (count < 2) {
            throw new IllegalArgumentException("count: 2 or more is required, found " + count);
        }
        double factor = 1 / (count - 1.0);
        return new ReplicateWeights(
                count,
                Math.min(count - 1, design.degreesOfFreedom()),
                any -> factor,
                new Bootstrapping(design, members(design.first()), seed));
    }

    private static List<int[]> members(Stage units) {
        int[][] members = new int[units.groups()][];
        int[] filled = new int[units.groups()];
        for (int group = 0; group < members.length; group++) {
            members[group] = new int[units.drawn(group)];
        }
        for (int unit = 0; unit < units.units(); unit++) {
            int group = units.group(unit);
            members[group][filled[group]++] = unit;
        }
        return List.of(members);
    }

    @Override
    public void fill(int replicate, double[] factors) {
        UniformRandomProvider chance = RandomSource.XO_SHI_RO_256_PP.create(seed + APART * (replicate + 1));
        for (int[] stratum : members) {
            if (stratum.length == 1) {
                factors[stratum[0]] = 1;
            } else {
                fill(stratum, times(stratum.length, chance), factors);
            }
        }
    }

    private static void fill(int[] stratum, short[] times, double[] factors) {
        double scale = stratum.length / (stratum.length - 1.0);
        for (int i = 0; i < stratum.length; i++) {
            factors[stratum[i]] = times[i] * scale;
        }
    }

    /** How often each unit of a stratum was drawn: so seldom that a short number holds it, which spares the processor's cache. */
    private static short[] times(int size, UniformRandomProvider chance) {
        short[] times = new short[size];
        for (int draw = 1; draw < size; draw++) {
            times[chance.nextInt(size)]++;
        }
        return times;
    }
}
