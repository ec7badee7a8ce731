package org.impactmodel.scoring.survey.replicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.impactmodel.model.respondent.NumberColumn;

/** The space that the replicate weights of respondents span, one respondent after the other (Gram and Schmidt). */
final class Span {

    /** Below this share of its length, what is left of a respondent's weights is rounding; as R's {@code qr} in {@code degf}. */
    private static final double ROUNDING = 1e-5;

    private static final int MOST_SEEN = 1 << 12;

    private final List<double[]> basis = new ArrayList<>();
    private final Set<Row> seen = new HashSet<>();

    private Span() {}

    /** The rank of the weights of some respondents, 0 where all are 0. */
    static int rank(List<NumberColumn> columns, int... rows) {
        Span span = new Span();
        for (int i = 0; i < rows.length && span.basis.size() < columns.size(); i++) {
            span.add(weights(columns, rows[i]));
        }
        return span.basis.size();
    }

    private static double[] weights(List<NumberColumn> columns, int row) {
        double[] weights = new double[columns.size()];
        for (int replicate = 0; replicate < weights.length; replicate++) {
            NumberColumn column = columns.get(replicate);
            weights[replicate] = column.has(row) ? column.at(row) : 0;
        }
        return weights;
    }

    private void add(double[] weights) {
        double length = Math.sqrt(product(weights, weights));
        if (length == 0) {
            return;
        }
        scale(weights, 1 / length);
        if (isNew(weights)) {
            leave(weights);
            leave(weights);
            double left = Math.sqrt(product(weights, weights));
            if (left > ROUNDING) {
                scale(weights, 1 / left);
                basis.add(weights);
            }
        }
    }

    /** Members of a unit drawn together have proportional weights: most rows are spared the work. */
    private boolean isNew(double[] direction) {
        Row row = new Row(direction);
        return seen.size() < MOST_SEEN ? seen.add(row) : !seen.contains(row);
    }

    /** The direction of a respondent's weights, rounded so that those of one unit are equal. */
    private static final class Row {
        private final float[] rounded;

        Row(double... direction) {
            this.rounded = new float[direction.length];
            for (int i = 0; i < rounded.length; i++) {
                rounded[i] = (float) direction[i];
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(rounded, row.rounded);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(rounded);
        }
    }

    /** Takes away what the basis tells already; twice, since once leaves roundings. */
    private void leave(double[] direction) {
        for (double[] one : basis) {
            double part = product(one, direction);
            for (int i = 0; i < direction.length; i++) {
                direction[i] -= part * one[i];
            }
        }
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
