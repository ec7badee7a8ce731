package org.impactmodel.model.method;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Step;

/** A place in the tree of a view: an indicator, or a group of places. */
public sealed interface Node {

    /**
     * The name of the place.
     *
     * @return its id
     */
    String id();

    /**
     * Its weight among its siblings; only the ratios between siblings matter.
     *
     * @return a finite number above 0
     */
    double weight();

    /**
     * The place of an indicator.
     *
     * @param id the id of the indicator
     * @param weight its weight among its siblings, above 0
     */
    record Leaf(String id, double weight) implements Node {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException when the weight is not a finite number above 0
         */
        public Leaf {
            Objects.requireNonNull(id, "id");
            requireWeight(weight);
        }
    }

    /**
     * A group of places with one score.
     *
     * @param id the name of the group
     * @param weight its weight among its siblings, above 0
     * @param combine how its children make its score
     * @param missing what it does when a child has no score
     * @param after the steps that its score goes through, such as rounding between stages
     * @param children its places: at least one; exactly two for a quotient (the numerator first), one for a complement
     */
    record Group(
            String id, double weight, Combine combine, MissingPolicy missing, List<Step> after, List<Node> children)
            implements Node {
        /**
         * Copies the lists and checks the parts.
         *
         * @throws IllegalArgumentException when the weight is not a finite number above 0, or the number of children
         *     does not suit the way of combining
         */
        public Group {
            Objects.requireNonNull(id, "id");
            requireWeight(weight);
            Objects.requireNonNull(combine, "combine");
            Objects.requireNonNull(missing, "missing");
            after = List.copyOf(Objects.requireNonNull(after, "after"));
            children = List.copyOf(Objects.requireNonNull(children, "children"));
            requireChildren(combine, children.size());
        }
    }

    private static void requireWeight(double weight) {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight: a finite number above 0 is required, found " + weight);
        }
    }

    private static void requireChildren(Combine combine, int count) {
        boolean fits = combine instanceof Combine.Quotient
                ? count == 2
                : combine instanceof Combine.Complement ? count == 1 : count > 0;
        if (!fits) {
            throw new IllegalArgumentException(
                    "children: a quotient has two, a complement one, any other group at least one, found " + count);
        }
    }
}
