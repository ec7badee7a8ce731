package org.impactmodel.scoring.survey.design;

import java.util.Arrays;

/**
 * The units drawn at a stage, each out of a group: a stratum at the first stage, a unit of the first at the second. A stage
 * never changes.
 */
public final class Stage {

    private final int[] unitOfRow;
    private final int[] groupOfUnit;
    private final int[] drawn;
    private final double[] population;

    Stage(int[] unitOfRow, int[] groupOfUnit, int groups, double[] population) {
        this.unitOfRow = unitOfRow;
        this.groupOfUnit = groupOfUnit;
        this.drawn = new int[groups];
        this.population = population;
        for (int group : groupOfUnit) {
            drawn[group]++;
        }
    }

    /** A stage whose population is not known: drawn as with replacement. */
    static double[] unknown(int groups) {
        double[] population = new double[groups];
        Arrays.fill(population, Double.POSITIVE_INFINITY);
        return population;
    }

    /**
     * The unit of a respondent.
     *
     * @param row the respondent, from 0
     * @return the unit, from 0
     */
    public int unit(int row) {
        return unitOfRow[row];
    }

    /**
     * The number of units.
     *
     * @return how many were drawn in all
     */
    public int units() {
        return groupOfUnit.length;
    }

    /**
     * The group that a unit was drawn from.
     *
     * @param unit the unit, from 0
     * @return the group, from 0
     */
    public int group(int unit) {
        return groupOfUnit[unit];
    }

    /**
     * The number of groups.
     *
     * @return how many there are
     */
    public int groups() {
        return drawn.length;
    }

    /**
     * The number of units drawn from a group.
     *
     * @param group the group, from 0
     * @return how many, 1 or more
     */
    public int drawn(int group) {
        return drawn[group];
    }

    /**
     * The number of units there were to draw from.
     *
     * @param group the group, from 0
     * @return how many, at least as many as were drawn; infinite where that is not known
     */
    public double population(int group) {
        return population[group];
    }

    /**
     * The share of a group that was drawn.
     *
     * @param group the group, from 0
     * @return the share, in [0, 1]; 0 where the population is not known
     */
    public double share(int group) {
        return drawn[group] / population[group];
    }

    /**
     * The factor of a group in the variance of a total: (1 − f) n / (n − 1) for a sum of squares about the mean (Särndal,
     * Swensson and Wretman 1992, result 3.7.2).
     *
     * @param group the group, from 0
     * @return the factor; 0 where one unit alone was drawn
     */
    public double factor(int group) {
        double n = drawn[group];
        return n == 1 ? 0 : (1 - share(group)) * n / (n - 1);
    }

    /**
     * Whether one unit alone was drawn, out of more than one.
     *
     * @param group the group, from 0
     * @return whether nothing tells how its units differ
     */
    public boolean isLonely(int group) {
        return drawn[group] == 1 && population[group] > 1;
    }
}
