package org.impactmodel.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.scoring.survey.test.CellShares;
import org.impactmodel.scoring.survey.test.TestOutcome;
import org.impactmodel.scoring.survey.test.Tester;

/** Two questions crossed: who gave which pair of answers. */
final class CrossTable {

    private CrossTable() {}

    static TestOutcome test(SurveyEstimator estimator, CategoryColumn rows, CategoryColumn columns) {
        Estimates shares = estimator.estimate(new Measure.Shares("pair", pairs(rows, columns)));
        int across = columns.codes().size();
        int cells = rows.codes().size() * across;
        if (shares.at(0).value().isEmpty()) {
            throw new IllegalArgumentException(
                    "columns: somebody who answered both questions is required, found nobody");
        }
        double[][] table = new double[rows.codes().size()][across];
        double[][] covariance = new double[cells][cells];
        for (int cell = 0; cell < cells; cell++) {
            table[cell / across][cell % across] = shares.at(cell).value().orElseThrow();
            for (int other = 0; other <= cell; other++) {
                covariance[cell][other] = shares.covariance(cell, other);
                covariance[other][cell] = covariance[cell][other];
            }
        }
        double df = shares.at(0).degreesOfFreedom().orElse(0);
        return Tester.association(CellShares.of(
                table, covariance, shares.at(0).base().orElseThrow().respondents(), df));
    }

    private static CategoryColumn pairs(CategoryColumn rows, CategoryColumn columns) {
        List<String> codes = new ArrayList<>();
        for (String row : rows.codes()) {
            for (String column : columns.codes()) {
                codes.add(row + " × " + column);
            }
        }
        int[] cells = new int[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = rows.at(i) < 0
                    ? rows.at(i)
                    : columns.at(i) < 0
                            ? columns.at(i)
                            : rows.at(i) * columns.codes().size() + columns.at(i);
        }
        return CategoryColumn.of(codes, cells);
    }
}
