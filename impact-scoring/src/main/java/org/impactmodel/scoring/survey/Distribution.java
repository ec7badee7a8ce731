package org.impactmodel.scoring.survey;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/** How the weights of some respondents lie along a number. */
final class Distribution {

    /** What adding up in another order may change. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] cumulated;

    private Distribution(double[] values, double[] cumulated) {
        this.values = values;
        this.cumulated = cumulated;
    }

    static Distribution of(SurveyDesign design, NumberColumn column, IntPredicate isIn) {
        int[] rows = IntStream.range(0, design.size())
                .filter(row -> isIn.test(row) && column.has(row))
                .toArray();
        double[] values =
                IntStream.of(rows).mapToDouble(column::at).sorted().distinct().toArray();
        double[] weights = new double[values.length];
        for (int row : rows) {
            weights[Arrays.binarySearch(values, column.at(row) + 0.0)] += design.weight(row);
        }
        Arrays.parallelPrefix(weights, Double::sum);
        return new Distribution(values, weights);
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    /** The smallest value with at least a share at or below it. */
    double quantile(double share) {
        double wanted = share * cumulated[cumulated.length - 1] * (1 - ROUNDING);
        int place = 0;
        while (place < values.length - 1 && cumulated[place] < wanted) {
            place++;
        }
        return values[place];
    }
}
