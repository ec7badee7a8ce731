package org.impactmodel.scoring.plan;

import java.util.List;

/** A place of a view, laid out. */
public sealed interface PlanNode permits PlanLeaf, PlanConstant, PlanGroup {

    /**
     * The name of the place.
     *
     * @return its id
     */
    String id();

    /**
     * Where the place stands among all of the view.
     *
     * @return a number from 0 in the order in which places are scored: children before their group, the root last
     */
    int index();

    /**
     * Scores the place for a block of subjects.
     *
     * @param block the block; the children of the place are scored in it
     */
    void score(Block block);

    /**
     * The places below.
     *
     * @return the children of a group, in the order of the method
     */
    default List<PlanNode> children() {
        return List.of();
    }
}
