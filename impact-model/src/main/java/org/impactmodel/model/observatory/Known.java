package org.impactmodel.model.observatory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ids that a reference may name: one list for every finding, and a quick answer. */
final class Known {

    private final List<String> ids;
    private final Set<String> lookup;

    private Known(List<String> ids) {
        this.ids = ids;
        this.lookup = new HashSet<>(ids);
    }

    static Known of(Stream<String> ids) {
        return new Known(List.copyOf(ids.distinct().sorted().toList()));
    }

    boolean has(String id) {
        return lookup.contains(id);
    }

    List<String> ids() {
        return ids;
    }
}
