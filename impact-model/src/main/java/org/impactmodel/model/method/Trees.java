package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;

/** Finds places in a tree by the ids on the way, as far as the tree is known. */
final class Trees {

    /** How many levels a tree may have. */
    static final int DEEPEST = 64;

    private Trees() {}

    static KnownList<Node> children(Known<Node.Group> group) {
        return group.list("children", Node.Group::children);
    }

    static Known<String> id(Known<Node> node) {
        if (node.is(Node.Leaf.class)) {
            return node.part("indicator", Node::id);
        }
        return node.part(node.is(Node.Constant.class) ? "constant" : "id", Node::id);
    }

    /** Whether there is a node at a path, or may be where the tree is not known. */
    static boolean mayHave(Known<Node.Group> root, List<String> path) {
        return !path.isEmpty()
                && root.part("id", Node.Group::id)
                        .value()
                        .map(path.get(0)::equals)
                        .orElse(true)
                && mayHaveBelow(root, path.subList(1, path.size()));
    }

    private static boolean mayHaveBelow(Known<Node.Group> group, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        KnownList<Node> children = children(group);
        Optional<Known<Node>> child = children.stream()
                .filter(one -> id(one).value().filter(path.get(0)::equals).isPresent())
                .findFirst();
        if (child.isEmpty()) {
            return !Ids.of(children, Trees::id).isComplete();
        }
        List<String> further = path.subList(1, path.size());
        return child.flatMap(node -> node.as(Node.Group.class))
                .map(inner -> mayHaveBelow(inner, further))
                .orElse(further.isEmpty());
    }

    /** The paths of all places, with a slash between ids. */
    static List<String> paths(Known<Node.Group> root) {
        List<String> paths = new ArrayList<>();
        root.part("id", Node.Group::id).value().ifPresent(id -> add(id, root, 1, paths));
        return paths;
    }

    private static void add(String path, Known<Node.Group> group, int depth, List<String> paths) {
        paths.add(path);
        if (depth == DEEPEST) {
            return;
        }
        for (Known<Node> child : children(group)) {
            id(child)
                    .value()
                    .map(id -> path + "/" + id)
                    .ifPresent(below -> child.as(Node.Group.class)
                            .ifPresentOrElse(inner -> add(below, inner, depth + 1, paths), () -> paths.add(below)));
        }
    }
}
