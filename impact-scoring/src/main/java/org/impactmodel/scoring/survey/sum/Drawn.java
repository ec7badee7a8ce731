package org.impactmodel.scoring.survey.sum;

import java.util.BitSet;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * What was drawn in a part of the population.
 *
 * @param units how many units of the first stage have respondents in it
 * @param strata how many strata those lie in
 */
public record Drawn(int units, int strata) {

    /** What was drawn in each part, by its place. */
    public static Drawn[] byPart(Summing plan, Sums sums) {
        Drawn[] parts = new Drawn[plan.cells().parts()];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = plan.design().isOfElements() ? ofElements(plan, sums, part) : ofClusters(plan, sums, part);
        }
        return parts;
    }

    private static Drawn ofElements(Summing plan, Sums sums, int part) {
        int units = 0;
        int strata = 0;
        for (int stratum = 0; stratum < plan.groups(); stratum++) {
            int count = count(plan, sums, stratum, part);
            units += count;
            strata += count > 0 ? 1 : 0;
        }
        return new Drawn(units, strata);
    }

    private static Drawn ofClusters(Summing plan, Sums sums, int part) {
        SurveyDesign design = plan.design();
        Stage outer = design.first();
        BitSet units = new BitSet();
        BitSet strata = new BitSet();
        for (int group = 0; group < plan.groups(); group++) {
            if (count(plan, sums, group, part) > 0) {
                int smallest = group;
                int unit = design.second().map(inner -> inner.group(smallest)).orElse(smallest);
                units.set(unit);
                strata.set(outer.group(unit));
            }
        }
        return new Drawn(units.cardinality(), strata.cardinality());
    }

    private static int count(Summing plan, Sums sums, int group, int part) {
        int answers = plan.cells().answers();
        int count = 0;
        for (int cell = part * answers; cell < (part + 1) * answers; cell++) {
            int place = plan.place(group, cell);
            count += place < 0 ? 0 : (int) sums.get(place, Sums.COUNT);
        }
        return count;
    }

    /** Units less strata (Korn and Graubard, Analysis of Health Surveys, 1999, section 5.2). */
    public int degreesOfFreedom() {
        return Math.max(0, units - strata);
    }
}
