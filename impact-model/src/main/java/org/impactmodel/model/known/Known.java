package org.impactmodel.model.known;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/**
 * What is known of a value at a place of a document: all of it, some of its parts, or nothing. Checks of whole documents
 * run on it, so that a fault in one place neither hides one elsewhere nor makes one up: what is not known breaks no rule.
 *
 * @param <T> the type of the value
 */
public final class Known<T> {

    private static final Object ABSENT = new Object();

    private final Known<?> above;
    private final String name;
    private final int index;
    private final Object what;

    private Known(Object what) {
        this.above = this;
        this.name = "";
        this.index = -1;
        this.what = what;
    }

    private Known(Known<?> above, String name, int index, Object what) {
        this.above = above;
        this.name = name;
        this.index = index;
        this.what = what;
    }

    /**
     * A document of which all is known.
     *
     * @param document the document
     * @param <T> its type
     * @return all of it
     */
    public static <T> Known<T> of(T document) {
        return new Known<>(Objects.requireNonNull(document, "document"));
    }

    /**
     * A document of which something is not sound.
     *
     * @param fragment what could be read of it
     * @param <T> its type
     * @return as much
     */
    public static <T> Known<T> of(Fragment fragment) {
        return new Known<>((Object) Objects.requireNonNull(fragment, "fragment"));
    }

    /**
     * The value, where all of it is known.
     *
     * @return the value, or empty where it is absent or not known whole
     */
    @SuppressWarnings("unchecked")
    public Optional<T> value() {
        return isWhole() ? Optional.of((T) what) : Optional.empty();
    }

    /**
     * Whether it is known that there is no value, where it is optional.
     *
     * @return true for an optional part that the document leaves out
     */
    public boolean isAbsent() {
        return what == ABSENT;
    }

    /**
     * Whether the value is of a type, be it known whole or not.
     *
     * @param type a record or a family of records
     * @return true when it is known to be
     */
    public boolean is(Class<?> type) {
        return what instanceof Fragment fragment ? fragment.is(type) : type.isInstance(what);
    }

    /**
     * The same value as one of a type, where it is.
     *
     * @param type a record or a family of records
     * @param <S> that type
     * @return the value seen so, or empty when it is not known to be of the type
     */
    public <S> Optional<Known<S>> as(Class<S> type) {
        return is(type) ? Optional.of(new Known<>(above, name, index, what)) : Optional.empty();
    }

    /**
     * A part of a record.
     *
     * @param property its name in documents
     * @param component takes it from the record
     * @param <P> its type
     * @return what is known of it
     */
    @SuppressWarnings("unchecked")
    public <P> Known<P> part(String property, Function<? super T, ? extends P> component) {
        Object part = isWhole() ? component.apply((T) what) : fragmentOf(property);
        return new Known<>(this, property, -1, part);
    }

    /**
     * An optional part of a record.
     *
     * @param property its name in documents
     * @param component takes it from the record
     * @param <P> its type
     * @return what is known of it, {@linkplain #isAbsent() absent} when it is known not to be there
     */
    @SuppressWarnings("unchecked")
    public <P> Known<P> optional(String property, Function<? super T, Optional<P>> component) {
        Object part = isWhole() ? component.apply((T) what) : fragmentOf(property);
        return new Known<>(this, property, -1, content(part));
    }

    private static Object content(Object optional) {
        if (optional instanceof Optional<?> value) {
            return value.isPresent() ? value.get() : ABSENT;
        }
        if (optional instanceof OptionalDouble number) {
            return number.isPresent() ? (Object) number.getAsDouble() : ABSENT;
        }
        return optional;
    }

    /**
     * An optional part of a record that is a number.
     *
     * @param property its name in documents
     * @param component takes it from the record
     * @return what is known of it, {@linkplain #isAbsent() absent} when it is known not to be there
     */
    @SuppressWarnings("unchecked")
    public Known<Double> number(String property, Function<? super T, OptionalDouble> component) {
        Object part = isWhole() ? component.apply((T) what) : fragmentOf(property);
        return new Known<>(this, property, -1, content(part));
    }

    /**
     * A part of a record that is a list.
     *
     * @param property its name in documents
     * @param component takes it from the record
     * @param <E> the type of its elements
     * @return what is known of it
     */
    public <E> KnownList<E> list(String property, Function<? super T, List<E>> component) {
        Known<List<E>> part = part(property, component);
        return KnownList.ofList(part, part.what);
    }

    /**
     * A part of a record that is a map.
     *
     * @param property its name in documents
     * @param component takes it from the record
     * @param <V> the type of its values
     * @return what is known of its values, each {@linkplain #name() named} by its key
     */
    public <V> KnownList<V> map(String property, Function<? super T, ? extends Map<String, V>> component) {
        Known<Map<String, V>> part = part(property, component);
        return KnownList.ofMap(part, part.what);
    }

    /**
     * The last step of the way to it: the name of the property, or the key in a map.
     *
     * @return the name; empty for the elements of lists and for the document
     */
    public String name() {
        return name;
    }

    /**
     * Where it stands.
     *
     * @return the JSON pointer (RFC 6901)
     */
    public String pointer() {
        if (above == this) {
            return "";
        }
        String step =
                index >= 0 ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
        return above.pointer() + "/" + step;
    }

    /**
     * That a rule is broken here.
     *
     * @param rule the rule
     * @param found what stands here
     * @param expected what could stand here; empty when there is no list
     * @return the finding
     */
    public Finding breaks(Rule rule, String found, List<String> expected) {
        return new Finding(pointer(), rule, found, expected);
    }

    <E> Known<E> element(int place, Object element) {
        return new Known<>(this, "", place, element);
    }

    <E> Known<E> entry(String key, Object value) {
        return new Known<>(this, key, -1, value);
    }

    private boolean isWhole() {
        return !(what instanceof Fragment) && what != ABSENT;
    }

    private Object fragmentOf(String property) {
        return what instanceof Fragment fragment ? fragment.part(property) : Fragment.NOTHING;
    }
}
