package org.impactmodel.scoring.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A node over the periods.
 *
 * @param id the name of the node
 * @param points one for each period, in the order of time
 * @param change what happened between the first and the last score; empty with fewer than two scores
 * @param reading how that stands against the horizon; empty where the method names none
 * @param children the nodes below, in the order of the method
 */
public record NodeTrajectory(
        String id,
        List<Point> points,
        Optional<Change> change,
        Optional<HorizonReading> reading,
        List<NodeTrajectory> children) {
    /** Copies the lists and checks that all parts are given. */
    public NodeTrajectory {
        Objects.requireNonNull(id, "id");
        points = List.copyOf(Objects.requireNonNull(points, "points"));
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reading, "reading");
        children = List.copyOf(Objects.requireNonNull(children, "children"));
    }

    /**
     * The child with an id.
     *
     * @param childId the id
     * @return the child, or empty
     */
    public Optional<NodeTrajectory> child(String childId) {
        return children.stream().filter(child -> child.id().equals(childId)).findFirst();
    }
}
