package org.impactmodel.scoring.survey.calibrate;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Rows in disjoint parts. Splitting takes time linear in the rows, however many parts there are. */
public final class Partition {

    private final int[] partOf;
    private final int[] firstRow;

    private Partition(int[] partOf, int[] firstRow) {
        this.partOf = partOf;
        this.firstRow = firstRow;
    }

    /** All rows in one part. */
    public static Partition whole(int rows) {
        return new Partition(new int[rows], new int[Math.min(1, rows)]);
    }

    /** Every row a part of its own. */
    public static Partition each(int rows) {
        int[] row = new int[rows];
        Arrays.setAll(row, i -> i);
        return new Partition(row, row);
    }

    /** The same split by a value of each row, from 0 to below a number. */
    public Partition by(IntUnaryOperator value, int values) {
        int[] order = rowsByPart();
        int[] lastPart = new int[values];
        int[] split = new int[values];
        Arrays.fill(lastPart, -1);
        int[] parts = new int[partOf.length];
        int[] first = new int[partOf.length];
        int count = 0;
        for (int row : order) {
            int at = value.applyAsInt(row);
            if (lastPart[at] != partOf[row]) {
                lastPart[at] = partOf[row];
                split[at] = count;
                first[count++] = row;
            }
            parts[row] = split[at];
        }
        return new Partition(parts, Arrays.copyOf(first, count));
    }

    private int[] rowsByPart() {
        int[] next = new int[parts() + 1];
        for (int part : partOf) {
            next[part + 1]++;
        }
        for (int part = 0; part < parts(); part++) {
            next[part + 1] += next[part];
        }
        int[] order = new int[partOf.length];
        for (int row = 0; row < order.length; row++) {
            order[next[partOf[row]]++] = row;
        }
        return order;
    }

    int rows() {
        return partOf.length;
    }

    /** How many parts there are. */
    public int parts() {
        return firstRow.length;
    }

    /** The part of a row. */
    public int partOf(int row) {
        return partOf[row];
    }

    /** A row of a part. */
    public int firstRow(int part) {
        return firstRow[part];
    }

    /** How many rows each part has. */
    public int[] sizes() {
        int[] sizes = new int[parts()];
        for (int part : partOf) {
            sizes[part]++;
        }
        return sizes;
    }

    /** The sum of a number over the rows of each part. */
    public double[] sums(double... numbers) {
        double[] sums = new double[parts()];
        for (int row = 0; row < partOf.length; row++) {
            sums[partOf[row]] += numbers[row];
        }
        return sums;
    }

    /** The sum of a product over the rows of each part. */
    double[] sumsOfProducts(double[] left, double[] right) {
        double[] sums = new double[parts()];
        for (int row = 0; row < partOf.length; row++) {
            sums[partOf[row]] += left[row] * right[row];
        }
        return sums;
    }
}
