package org.impactmodel.scoring.survey.replicate;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.ReplicateMethod;
import org.impactmodel.model.sampling.Replicates;

/** Replicate weights that came with the data. */
final class Described {

    private Described() {}

    static ReplicateWeights weights(Replicates replicates, List<NumberColumn> columns) {
        List<Double> scales = replicates.replicateScales();
        int count = replicates.columns().size();
        if (columns.size() != count || (!scales.isEmpty() && scales.size() != count)) {
            throw new IllegalArgumentException("columns: " + count + " columns and as many scales are required, found "
                    + columns.size() + " and " + scales.size());
        }
        if (replicates.method() == ReplicateMethod.JKN && scales.isEmpty()) {
            throw new IllegalArgumentException("replicates: jkn needs a scale for each replicate, found none");
        }
        double scale = replicates.scale().orElseGet(() -> usual(replicates, count));
        IntToDoubleFunction factor = scales.isEmpty() ? any -> scale : replicate -> scale * scales.get(replicate);
        return new ReplicateWeights(
                count,
                rows -> Math.max(0, Span.rank(columns, rows) - 1),
                factor,
                replicate -> values(columns.get(replicate)));
    }

    /** The scale that goes with each method (Wolter 2007, chapters 3 to 5; as R's svrepdesign). */
    private static double usual(Replicates replicates, int count) {
        return switch (replicates.method()) {
            case JK1 -> (count - 1.0) / count;
            case JKN -> 1;
            case BRR -> 1.0 / count;
            case FAY -> {
                double kept = 1
                        - replicates
                                .fay()
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "replicates: fay needs its coefficient, found none"));
                yield 1 / (count * kept * kept);
            }
            case BOOTSTRAP -> 1 / (count - 1.0);
        };
    }

    private static double[] values(NumberColumn column) {
        double[] values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.has(row) ? column.at(row) : 0;
        }
        return values;
    }
}
