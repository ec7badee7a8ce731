package org.impactmodel.scoring.influence;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What an alliance brings to a target through the targets that it works on.
 *
 * @param target the code of the target that is reached
 * @param paths every way that leads there, in the order of the links and of the targets on the way
 */
public record DownstreamEffect(String target, List<Path> paths) {
    /** Copies the list. */
    public DownstreamEffect {
        Objects.requireNonNull(target, "target");
        paths = List.copyOf(Objects.requireNonNull(paths, "paths"));
    }

    /**
     * What reaches it at first hand.
     *
     * @return the sum of the paths of one step
     */
    public double direct() {
        return sum(path -> !path.secondOrder());
    }

    /**
     * What reaches it at second hand.
     *
     * @return the sum of the paths of two steps
     */
    public double indirect() {
        return sum(Path::secondOrder);
    }

    /**
     * What helps it.
     *
     * @return the sum of the paths above 0
     */
    public double promoting() {
        return sum(path -> path.value() > 0);
    }

    /**
     * What hinders it.
     *
     * @return the sum of the paths below 0
     */
    public double restricting() {
        return sum(path -> path.value() < 0);
    }

    /**
     * What remains when help and hindrance are set against each other.
     *
     * @return the sum of all paths
     */
    public double net() {
        return sum(path -> true);
    }

    private double sum(Predicate<Path> which) {
        return paths.stream().filter(which).mapToDouble(Path::value).sum();
    }
}
