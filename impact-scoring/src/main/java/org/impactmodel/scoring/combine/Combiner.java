package org.impactmodel.scoring.combine;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.scoring.normalise.Stepping;

/** A way of combining made ready to run. NaN stands for "not defined" and becomes a reason before anyone sees it. */
public interface Combiner {

    /**
     * The score of a group.
     *
     * @param children the children that count
     * @return the score, or NaN when the way is not defined for these children
     */
    double score(Counted children);

    /**
     * The score of the group if one of the children scored something else, bit for bit what {@link #score} would give.
     *
     * @param children the children that count, whose score was worked out last; left as they were
     * @param i which of them, from 0
     * @param other its other score
     * @return the score, or NaN when the way is not defined for these children
     */
    default double with(Counted children, int i, double other) {
        double before = children.score(i);
        children.put(i, other);
        double score = score(children);
        children.put(i, before);
        return score;
    }

    /**
     * The part that each child has in the score; the parts sum to it.
     *
     * @param children the children that count
     * @param score their score by this way
     * @param parts takes the parts, one for each child that counts
     */
    void parts(Counted children, double score, double[] parts);

    /**
     * The range that the score lies in.
     *
     * @param low the children at their least
     * @param high the same children at their greatest
     * @return a range that holds every score in between, or empty when there is none
     */
    default Optional<Bounds> bounds(Counted low, Counted high) {
        return Stepping.hull(score(low), score(high));
    }
}
