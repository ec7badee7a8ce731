package org.impactmodel.model.known;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids that the things of a list bear: what a reference may name. Where one of them, or the list, could not be read, any
 * reference may mean what could not be read, and none is held to lead nowhere.
 */
public final class Ids {

    private final Set<String> known = new LinkedHashSet<>();
    private final List<Integer> repeats = new ArrayList<>();
    private List<String> names = List.of();
    private boolean complete = true;

    private Ids() {}

    /**
     * The ids of the things of a list.
     *
     * @param things the list
     * @param id the id of a thing
     * @param <E> the type of the things
     * @return their ids; a thing may have none
     */
    public static <E> Ids of(KnownList<E> things, Function<Known<E>, Known<String>> id) {
        Ids ids = new Ids();
        ids.complete = things.isComplete();
        for (int i = 0; i < things.size(); i++) {
            ids.add(id.apply(things.at(i)), i);
        }
        return ids;
    }

    /**
     * The ids of some things of a list, the others having none.
     *
     * @param things the things that have an id, or may
     * @param complete whether the list could be read
     * @param id the id of a thing
     * @param <E> the type of the things
     * @return their ids
     */
    public static <E> Ids of(List<Known<E>> things, boolean complete, Function<Known<E>, Known<String>> id) {
        Ids ids = new Ids();
        ids.complete = complete;
        for (int i = 0; i < things.size(); i++) {
            ids.add(id.apply(things.get(i)), i);
        }
        return ids;
    }

    private void add(Known<String> id, int place) {
        if (id.value().isPresent()) {
            if (!known.add(id.value().get())) {
                repeats.add(place);
            }
        } else if (!id.isAbsent()) {
            complete = false;
        }
    }

    /**
     * Whether a reference may be right.
     *
     * @param id what the reference names
     * @return true when a thing bears the id, or may
     */
    public boolean mayHave(String id) {
        return known.contains(id) || !complete;
    }

    /**
     * The ids that are known.
     *
     * @return each once, in the order of the list
     */
    public List<String> names() {
        if (names.size() < known.size()) {
            names = List.copyOf(known);
        }
        return names;
    }

    /**
     * Whether the ids of all things are known.
     *
     * @return false where one could not be read
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Where an id stands again.
     *
     * @return the places of the things whose id stands further up, from 0
     */
    public List<Integer> repeats() {
        return repeats;
    }
}
