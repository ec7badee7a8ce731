package org.impactmodel.scoring.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan, Matrix Computations,
 * section 8.5): exact to rounding for the few dozen children that a group has, and the same on every machine.
 *
 * @param values the eigenvalues
 * @param vectors the unit eigenvector of each, in the same order
 */
record Eigen(List<Double> values, List<List<Double>> vectors) {

    private static final int MOST_SWEEPS = 100;
    private static final double APART = 1e-9;

    static Eigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > 0; sweep++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        List<Double> values = IntStream.range(0, n).mapToObj(i -> a[i][i]).toList();
        List<List<Double>> vectors = IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n).mapToObj(row -> v[row][i]).toList())
                .toList();
        return new Eigen(values, vectors);
    }

    /** The eigenvector of the greatest eigenvalue; empty where two are greatest, since then it is not determined. */
    Optional<List<Double>> principal() {
        int greatest = 0;
        for (int i = 1; i < values.size(); i++) {
            greatest = values.get(i) > values.get(greatest) ? i : greatest;
        }
        double most = values.get(greatest);
        long near = values.stream()
                .filter(value -> most - value < APART * Math.abs(most))
                .count();
        return near == 1 ? Optional.of(vectors.get(greatest)) : Optional.empty();
    }

    /** What is left beside the diagonal, or 0 when it cannot be told from rounding. */
    private static double offDiagonal(double[][] a) {
        double off = 0;
        double on = 0;
        for (int i = 0; i < a.length; i++) {
            on += a[i][i] * a[i][i];
            for (int j = 0; j < i; j++) {
                off += a[i][j] * a[i][j];
            }
        }
        return off <= on * 1e-34 ? 0 : off;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double sign = theta < 0 ? -1 : 1;
        double t = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(t * t + 1);
        double sine = t * cosine;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = cosine * kp - sine * kq;
            a[k][q] = sine * kp + cosine * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = cosine * pk - sine * qk;
            a[q][k] = sine * pk + cosine * qk;
            double vp = v[k][p];
            double vq = v[k][q];
            v[k][p] = cosine * vp - sine * vq;
            v[k][q] = sine * vp + cosine * vq;
        }
    }
}
