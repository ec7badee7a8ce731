package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.SortedMap;

/** Where a plan takes the answers of a stretch of subjects from. */
public interface Source {

    /**
     * Loads the answers to one measure for consecutive subjects.
     *
     * @param measure the measure
     * @param from the first subject
     * @param count how many subjects
     * @param values takes the values; for a level its score already, NaN where there is no such level
     * @param cells takes the codes of the kinds of cell
     */
    void load(Measure measure, int from, int count, double[] values, byte[] cells);

    /**
     * The groups that a subject belongs to.
     *
     * @param subject which subject, from 0
     * @return the values by name of the attribute
     */
    SortedMap<String, List<String>> attributes(int subject);
}
