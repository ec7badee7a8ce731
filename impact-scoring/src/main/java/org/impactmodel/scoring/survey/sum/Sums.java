package org.impactmodel.scoring.survey.sum;

/**
 * What is added up of each group and cell: respondents, weights, squared weights, and products of weights and numbers. Two
 * sums over different respondents of one plan add up to the sum over all of them.
 */
public final class Sums {

    /** Respondents; the sum of their weights w; of w². */
    static final int COUNT = 0;

    static final int WEIGHT = 1;
    static final int SQUARE = 2;

    /** Of the first number y: the sums of wy, wy², w²y, w²y². */
    static final int Y = 3;

    static final int YY = 4;
    static final int SQUARE_Y = 5;
    static final int SQUARE_YY = 6;

    /** Of the second number x: the sums of wx, w²x, w²x², w²xy. */
    static final int X = 7;

    static final int SQUARE_X = 8;
    static final int SQUARE_XX = 9;
    static final int SQUARE_XY = 10;

    private static final int[] STRIDES = {3, 7, 11};

    private final double[] values;
    private final int stride;

    Sums(int places, int numbers) {
        this.stride = STRIDES[numbers];
        this.values = new double[Math.multiplyExact(places, stride)];
    }

    private Sums(double[] values, int stride) {
        this.values = values;
        this.stride = stride;
    }

    void count(int place, double weight) {
        int at = place * stride;
        values[at] += 1;
        values[at + WEIGHT] += weight;
        values[at + SQUARE] += weight * weight;
    }

    void count(int place, double weight, double y) {
        count(place, weight);
        int at = place * stride;
        double once = weight * y;
        values[at + Y] += once;
        values[at + YY] += once * y;
        values[at + SQUARE_Y] += weight * once;
        values[at + SQUARE_YY] += once * once;
    }

    void count(int place, double weight, double y, double x) {
        count(place, weight, y);
        int at = place * stride;
        double once = weight * x;
        values[at + X] += once;
        values[at + SQUARE_X] += weight * once;
        values[at + SQUARE_XX] += once * once;
        values[at + SQUARE_XY] += once * weight * y;
    }

    double get(int place, int what) {
        return what < stride ? values[place * stride + what] : 0;
    }

    /**
     * The sums over the respondents of both.
     *
     * @param others sums of the same plan over other respondents
     * @return new sums
     * @throws IllegalArgumentException when they are of another plan
     */
    public Sums plus(Sums others) {
        if (others.values.length != values.length || others.stride != stride) {
            throw new IllegalArgumentException("others: sums of the same plan are required");
        }
        double[] both = values.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += others.values[i];
        }
        return new Sums(both, stride);
    }
}
