package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places in a tree by the ids on the way. */
final class Trees {

    /** How many levels a tree may have. */
    static final int DEEPEST = 64;

    private Trees() {}

    static Optional<Node> at(Node.Group root, List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> place = path.get(0).equals(root.id()) ? Optional.of(root) : Optional.empty();
        for (String id : path.subList(1, path.size())) {
            place = place.flatMap(node -> child(node, id));
        }
        return place;
    }

    /** The paths of all places, with a slash between ids. */
    static List<String> paths(Node.Group root) {
        List<String> paths = new ArrayList<>();
        add("", root, 1, paths);
        return paths;
    }

    private static void add(String above, Node node, int depth, List<String> paths) {
        String path = above + node.id();
        paths.add(path);
        if (node instanceof Node.Group group && depth < DEEPEST) {
            group.children().forEach(child -> add(path + "/", child, depth + 1, paths));
        }
    }

    private static Optional<Node> child(Node node, String id) {
        return node instanceof Node.Group group
                ? group.children().stream()
                        .filter(child -> child.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }
}
