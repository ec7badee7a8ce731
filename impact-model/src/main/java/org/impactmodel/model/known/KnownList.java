package org.impactmodel.model.known;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/**
 * What is known of a list, or of the values of a map, element by element.
 *
 * @param <E> the type of the elements
 */
public final class KnownList<E> implements Iterable<Known<E>> {

    private final Known<?> whole;
    private final List<String> keys;
    private final List<?> elements;
    private final boolean complete;

    private KnownList(Known<?> whole, List<String> keys, List<?> elements, boolean complete) {
        this.whole = whole;
        this.keys = keys;
        this.elements = elements;
        this.complete = complete;
    }

    static <E> KnownList<E> ofList(Known<?> whole, Object what) {
        return what instanceof Fragment fragment
                ? new KnownList<>(whole, List.of(), fragment.elements(), fragment.isComplete())
                : new KnownList<>(whole, List.of(), (List<?>) what, true);
    }

    static <E> KnownList<E> ofMap(Known<?> whole, Object what) {
        return what instanceof Fragment fragment
                ? ofEntries(whole, fragment.entries(), fragment.isComplete())
                : ofEntries(whole, (Map<?, ?>) what, true);
    }

    private static <E> KnownList<E> ofEntries(Known<?> whole, Map<?, ?> entries, boolean complete) {
        List<String> keys = entries.keySet().stream().map(Object::toString).toList();
        return new KnownList<>(whole, keys, new ArrayList<>(entries.values()), complete);
    }

    /**
     * Whether it is known how many elements there are, each being known or not; for a map, whether every key is known.
     *
     * @return false where the list could not be read
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * How many elements are known to be there.
     *
     * @return 0 or more
     */
    public int size() {
        return elements.size();
    }

    /**
     * An element.
     *
     * @param place its place, from 0
     * @return what is known of it
     */
    public Known<E> at(int place) {
        Object element = elements.get(place);
        return keys.isEmpty() ? whole.element(place, element) : whole.entry(keys.get(place), element);
    }

    /**
     * An element, where all of it is known.
     *
     * @param place its place, from 0
     * @return the element, or empty where something of it is not known
     */
    @SuppressWarnings("unchecked")
    public Optional<E> whole(int place) {
        Object element = elements.get(place);
        return element instanceof Fragment ? Optional.empty() : Optional.of((E) element);
    }

    /**
     * The elements, where all of each is known.
     *
     * @return the list, or empty where something of it is not known
     */
    public Optional<List<E>> values() {
        List<E> values = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            whole(i).ifPresent(values::add);
        }
        return complete && values.size() == size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Iterator<Known<E>> iterator() {
        return new Each();
    }

    private final class Each implements Iterator<Known<E>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < elements.size();
        }

        @Override
        public Known<E> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no element " + next);
            }
            return at(next++);
        }
    }

    /**
     * The elements.
     *
     * @return what is known of each, in their order
     */
    public Stream<Known<E>> stream() {
        return IntStream.range(0, size()).mapToObj(this::at);
    }

    /**
     * Where the list stands.
     *
     * @return the JSON pointer (RFC 6901)
     */
    public String pointer() {
        return whole.pointer();
    }

    /**
     * That the list breaks a rule.
     *
     * @param rule the rule
     * @param found what stands there
     * @param expected what could stand there; empty when there is no list
     * @return the finding
     */
    public Finding breaks(Rule rule, String found, List<String> expected) {
        return whole.breaks(rule, found, expected);
    }
}
