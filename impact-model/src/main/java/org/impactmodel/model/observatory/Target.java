package org.impactmodel.model.observatory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.impactmodel.model.known.Ids;

/** What a reference may name: ids of the document, and some that stand elsewhere, which are asked for only where needed. */
final class Target {

    private final Ids ids;
    private final Supplier<Set<String>> elsewhere;
    private final Supplier<List<String>> names = new Once<>(this::sorted);

    Target(Ids ids, Supplier<Set<String>> elsewhere) {
        this.ids = ids;
        this.elsewhere = elsewhere;
    }

    Target(Ids ids) {
        this(ids, Set::of);
    }

    boolean mayHave(String id) {
        return ids.mayHave(id) || elsewhere.get().contains(id);
    }

    /** The names that a reference could have, sorted; put together once, when the first leads nowhere. */
    List<String> names() {
        return names.get();
    }

    private List<String> sorted() {
        return Stream.of(ids.names(), elsewhere.get())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
