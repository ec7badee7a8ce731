package org.impactmodel.scoring.weights;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.method.Allocation;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Weighting;

/**
 * The weights of the children of a group.
 *
 * @param weights the weights in the order of the children, at or above 0; only their ratios matter, except to a sum
 * @param consistencyRatio how far judgements in pairs are from agreeing with one another, where the weights come from such
 */
public record GroupWeights(List<Double> weights, OptionalDouble consistencyRatio) {

    private static final double FAR = 0x1p1000;

    /** Copies the weights. */
    public GroupWeights {
        weights = List.copyOf(weights);
    }

    /**
     * The weights that a group says. Products, quotients and complements weigh all children the same; so does a group with a
     * single child that carries no weight.
     *
     * @param group the group
     * @return its weights
     * @throws IllegalArgumentException when they are still to be observed on reference data, or the judgements contradict one
     *     another more than the method allows
     */
    public static GroupWeights of(Node.Group group) {
        if (weightless(group.combine())) {
            return equal(group.children().size());
        }
        return group.weights().map(weighting -> of(group, weighting)).orElseGet(() -> given(group.children()));
    }

    private static GroupWeights of(Node.Group group, Weighting weighting) {
        if (weighting instanceof Weighting.Equal) {
            return equal(group.children().size());
        } else if (weighting instanceof Weighting.Budget budget) {
            return new GroupWeights(mean(group.children(), budget.allocations()), OptionalDouble.empty());
        } else if (weighting instanceof Weighting.Pairwise pairwise) {
            return judged(group, pairwise);
        }
        throw new IllegalArgumentException("group " + group.id() + ": the weights are still to be fitted");
    }

    private static GroupWeights judged(Node.Group group, Weighting.Pairwise pairwise) {
        PairwiseComparison comparison =
                PairwiseComparison.of(group.children().stream().map(Node::id).toList(), pairwise);
        double ratio = comparison.consistencyRatio();
        if (!(ratio <= pairwise.maximumInconsistency())) {
            throw new IllegalArgumentException(
                    "group " + group.id() + ": the judgements in pairs have a consistency ratio of " + ratio
                            + ", the method allows " + pairwise.maximumInconsistency());
        }
        return new GroupWeights(comparison.weights(), OptionalDouble.of(ratio));
    }

    private static GroupWeights given(List<Node> children) {
        return new GroupWeights(
                children.stream().map(child -> child.weight().orElse(1)).toList(), OptionalDouble.empty());
    }

    private static GroupWeights equal(int children) {
        return new GroupWeights(Collections.nCopies(children, 1.0), OptionalDouble.empty());
    }

    private static List<Double> mean(List<Node> children, List<Allocation> allocations) {
        return children.stream()
                .map(child -> allocations.stream()
                                .mapToDouble(allocation -> share(allocation, child.id()))
                                .sum()
                        / allocations.size())
                .toList();
    }

    private static double share(Allocation allocation, String child) {
        double all = allocation.points().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double points = allocation.points().getOrDefault(child, 0.0);
        return Double.isInfinite(all) ? points / FAR / farSum(allocation) : points / all;
    }

    /** The sum of points that are so many that they cannot be added up as they are. */
    private static double farSum(Allocation allocation) {
        return allocation.points().values().stream()
                .mapToDouble(points -> points / FAR)
                .sum();
    }

    private static boolean weightless(Combine combine) {
        return combine instanceof Combine.Product
                || combine instanceof Combine.Quotient
                || combine instanceof Combine.Complement;
    }
}
