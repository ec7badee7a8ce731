package org.impactmodel.scoring.combine;

/** The children of a group that count for one subject; used again for the next. */
public final class Counted {

    private final double[] scores;
    private final double[] weights;
    private final double[] notes;
    private final int[] places;
    private int size;

    /**
     * Room for the children of a group.
     *
     * @param most how many children it may have
     */
    public Counted(int most) {
        scores = new double[most];
        weights = new double[most];
        notes = new double[most];
        places = new int[most];
    }

    /** Empties the room. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds a child.
     *
     * @param place its place among all children of the group
     * @param score its score
     * @param weight its weight
     */
    public void add(int place, double score, double weight) {
        places[size] = place;
        scores[size] = score;
        weights[size] = weight;
        size++;
    }

    /**
     * Divides the weight of a child.
     *
     * @param i which of the children that count, from 0
     * @param total the number to divide it by
     */
    public void divide(int i, double total) {
        weights[i] /= total;
    }

    /**
     * Takes over the weights of the same children elsewhere.
     *
     * @param other the same children
     */
    public void weighAs(Counted other) {
        System.arraycopy(other.weights, 0, weights, 0, size);
    }

    /**
     * Puts another score.
     *
     * @param i which of the children that count, from 0
     * @param score the other score
     */
    public void put(int i, double score) {
        scores[i] = score;
    }

    /**
     * How many children count.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * The score of a child.
     *
     * @param i which of the children that count, from 0
     * @return its score
     */
    public double score(int i) {
        return scores[i];
    }

    /**
     * The weight of a child.
     *
     * @param i which of the children that count, from 0
     * @return its weight: a share of the sum of those that count, unless the way of combining says otherwise
     */
    public double weight(int i) {
        return weights[i];
    }

    /**
     * Where a child stands among all children of the group.
     *
     * @param i which of the children that count, from 0
     * @return its place, from 0
     */
    public int place(int i) {
        return places[i];
    }

    double least() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, scores[i]);
        }
        return least;
    }

    double greatest() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, scores[i]);
        }
        return greatest;
    }

    /** The weighted mean; what it is before each child is noted. */
    double mean() {
        double mean = 0;
        for (int i = 0; i < size; i++) {
            notes[i] = mean;
            mean += weights[i] * scores[i];
        }
        return mean;
    }

    /** The mean if one of the children scored something else, from what was noted on. */
    double meanWith(int other, double score) {
        double mean = notes[other] + weights[other] * score;
        for (int i = other + 1; i < size; i++) {
            mean += weights[i] * scores[i];
        }
        return mean;
    }

    /** A mean lies between its children, whatever rounding makes of it; so the mean of equal children is each of them. */
    double between(double mean) {
        return between(mean, -1, 0);
    }

    /** The same if one of the children scored something else. */
    double between(double mean, int other, double score) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double one = i == other ? score : scores[i];
            least = Math.min(least, one);
            greatest = Math.max(greatest, one);
            if (least <= mean && mean <= greatest) {
                return mean;
            }
        }
        return mean < least ? least : mean > greatest ? greatest : mean;
    }

    double noted(int i) {
        return notes[i];
    }

    /** Notes a number that a way of combining works out for a child, to be had again. */
    double note(int i, double number) {
        notes[i] = number;
        return number;
    }
}
