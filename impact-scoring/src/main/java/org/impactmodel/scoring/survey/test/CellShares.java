package org.impactmodel.scoring.survey.test;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A table of two questions as a sample tells it: the share of the population in each cell, and how they vary together. */
public final class CellShares {

    private final double[][] shares;
    private final double[][] covariance;
    private final long respondents;
    private final double degreesOfFreedom;

    private CellShares(double[][] shares, double[][] covariance, long respondents, double degreesOfFreedom) {
        this.shares = shares;
        this.covariance = covariance;
        this.respondents = respondents;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * A table.
     *
     * @param shares estimated shares by row and column, at or above 0, with the sum 1
     * @param covariance the covariance of their estimates by the design, cells taken row by row, symmetric
     * @param respondents how many answered both questions
     * @param degreesOfFreedom first-stage units less strata; may be infinite
     * @return the table
     * @throws IllegalArgumentException when the shapes differ or a figure is out of its range
     */
    public static CellShares of(double[][] shares, double[][] covariance, long respondents, double degreesOfFreedom) {
        int cells = Arrays.stream(shares).mapToInt(row -> row.length).sum();
        Require.that(shares.length > 0 && cells == shares.length * shares[0].length, "shares", cells + " cells");
        Require.that(isSquare(covariance, cells), "covariance", covariance.length + " rows for " + cells + " cells");
        Require.that(isFinite(covariance), "covariance", "a number that is not finite");
        Arrays.stream(shares).flatMapToDouble(Arrays::stream).forEach(share -> Require.share("shares", share));
        double sum = sum(shares);
        Require.that(Math.abs(sum - 1) < 1e-6, "shares", "the sum " + sum);
        Require.that(respondents >= 1, "respondents", respondents);
        Require.that(!Double.isNaN(degreesOfFreedom), "degreesOfFreedom", degreesOfFreedom);
        return new CellShares(copy(shares), copy(covariance), respondents, degreesOfFreedom);
    }

    private static boolean isSquare(double[][] matrix, int size) {
        return matrix.length == size && Arrays.stream(matrix).allMatch(row -> row.length == size);
    }

    private static boolean isFinite(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    private static double sum(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sum();
    }

    int rows() {
        return shares.length;
    }

    int columns() {
        return shares[0].length;
    }

    long respondents() {
        return respondents;
    }

    double degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** The shares row by row. */
    double[] cells() {
        return Arrays.stream(shares).flatMapToDouble(Arrays::stream).toArray();
    }

    double covariance(int cell, int other) {
        return covariance[cell][other];
    }

    double ofRow(int row) {
        return Arrays.stream(shares[row]).sum();
    }

    double ofColumn(int column) {
        return Arrays.stream(shares).mapToDouble(row -> row[column]).sum();
    }

    CellShares withoutEmptyLines() {
        int[] rows = IntStream.range(0, rows()).filter(i -> ofRow(i) > 0).toArray();
        int[] columns =
                IntStream.range(0, columns()).filter(j -> ofColumn(j) > 0).toArray();
        int[] kept = Arrays.stream(rows)
                .flatMap(i -> Arrays.stream(columns).map(j -> i * columns() + j))
                .toArray();
        double[][] some =
                Arrays.stream(rows).mapToObj(i -> pick(shares[i], columns)).toArray(double[][]::new);
        double[][] together = Arrays.stream(kept)
                .mapToObj(cell -> pick(covariance[cell], kept))
                .toArray(double[][]::new);
        return new CellShares(some, together, respondents, degreesOfFreedom);
    }

    private static double[] pick(double[] from, int... places) {
        return Arrays.stream(places).mapToDouble(place -> from[place]).toArray();
    }
}
