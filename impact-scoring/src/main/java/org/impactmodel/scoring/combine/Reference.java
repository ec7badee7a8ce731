package org.impactmodel.scoring.combine;

import java.util.List;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.normalise.Step;

/** Lays out the subjects of a reference. */
final class Reference {

    private Reference() {}

    static double[][] rows(List<ReferenceRow> rows, List<Step> before) {
        return rows.stream()
                .map(row -> row.scores().stream()
                        .mapToDouble(score -> Step.through(before, score))
                        .toArray())
                .toArray(double[][]::new);
    }
}
