package org.impactmodel.scoring.survey;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.sum.Cells;

/**
 * What was drawn in a part of the population.
 *
 * @param units how many units of the first stage have respondents in it
 * @param strata how many strata those lie in
 */
record Drawn(int units, int strata) {

    /** The parts of a sample. */
    static List<Drawn> byPart(SurveyDesign design, Cells cells) {
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
                .mapToObj(part -> new Drawn(units[part].cardinality(), strata[part].cardinality()))
                .toList();
    }

    private static BitSet[] sets(int count) {
        return IntStream.range(0, count).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
    }

    /** Units less strata (Korn and Graubard, Analysis of Health Surveys, 1999, section 5.2). */
    int degreesOfFreedom() {
        return Math.max(0, units - strata);
    }
}
