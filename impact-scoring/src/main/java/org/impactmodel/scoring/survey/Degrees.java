package org.impactmodel.scoring.survey;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.sum.Cells;

/**
 * The degrees of freedom of each part: the units drawn that it has respondents in, less their strata (Korn and Graubard,
 * Analysis of Health Surveys, 1999, section 5.2).
 */
final class Degrees {

    private Degrees() {}

    static int[] byPart(SurveyDesign design, Cells cells) {
        BitSet[] units = sets(cells.parts());
        BitSet[] strata = sets(cells.parts());
        for (int row = 0; row < design.size(); row++) {
            if (cells.at(row) >= 0) {
                int part = cells.at(row) / cells.answers();
                units[part].set(design.first().unit(row));
                strata[part].set(design.stratum(row));
            }
        }
        return IntStream.range(0, units.length)
                .map(part -> Math.max(0, units[part].cardinality() - strata[part].cardinality()))
                .toArray();
    }

    private static BitSet[] sets(int count) {
        return IntStream.range(0, count).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
    }
}
