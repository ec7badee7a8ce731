package org.impactmodel.scoring.normalise;

import java.util.Arrays;

/** Sorted numbers, to find how many lie below another. */
public final class Ladder {

    private final double[] sorted;
    private final double[] distinct;

    private Ladder(double[] sorted, double[] distinct) {
        this.sorted = sorted;
        this.distinct = distinct;
    }

    /**
     * The ladder of some numbers.
     *
     * @param numbers the numbers, finite, in any order
     * @return the ladder
     */
    public static Ladder of(double[] numbers) {
        double[] sorted =
                Arrays.stream(numbers).map(number -> number + 0.0).sorted().toArray();
        return new Ladder(sorted, Arrays.stream(sorted).distinct().toArray());
    }

    /**
     * How many numbers there are.
     *
     * @return their number
     */
    public int size() {
        return sorted.length;
    }

    /**
     * How many numbers lie below another.
     *
     * @param number the other number
     * @return how many are less
     */
    public int below(double number) {
        return firstAtOrAbove(sorted, number);
    }

    /**
     * How many numbers do not lie above another.
     *
     * @param number the other number
     * @return how many are less or equal
     */
    public int atOrBelow(double number) {
        return firstAtOrAbove(sorted, Math.nextUp(number));
    }

    /**
     * How many different numbers there are.
     *
     * @return their number
     */
    public int steps() {
        return distinct.length;
    }

    /**
     * How many different numbers lie below another.
     *
     * @param number the other number
     * @return how many are less
     */
    public int stepsBelow(double number) {
        return firstAtOrAbove(distinct, number);
    }

    /** The greatest of the numbers that another reaches; the least when it reaches none. */
    double reached(double number) {
        return sorted[Math.max(0, atOrBelow(number) - 1)];
    }

    private static int firstAtOrAbove(double[] ascending, double number) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
