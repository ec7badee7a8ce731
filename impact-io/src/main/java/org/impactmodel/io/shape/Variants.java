package org.impactmodel.io.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.token.Tokens;
import org.impactmodel.io.value.Words;
import org.impactmodel.model.text.Text;
import tools.jackson.core.JsonToken;

/**
 * A closed family of records. The property {@code by} names the variant or, in families where each variant has a
 * property of its own, that property's presence does.
 */
final class Variants implements Shape {

    static final String BY = "by";

    private final boolean named;
    private final Map<String, Shape> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Shape> byType = new LinkedHashMap<>();

    Variants(boolean named) {
        this.named = named;
    }

    void add(String name, Class<?> type, Shape shape) {
        byName.put(name, shape);
        byType.put(type, shape);
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(expected(in));
        }
        Optional<Tokens.Found> found = in.find(named ? Set.of(BY) : byName.keySet());
        if (found.isEmpty()) {
            return untold(in);
        }
        Shape shape = byName.get(named ? found.get().value() : found.get().name());
        return shape != null && (!named || found.get().string()) ? shape.read(in) : unknown(found.get(), in);
    }

    /** An object; where the name of a variant stands alone, the object that it probably stands for. */
    private Text expected(Input in) {
        if (!named) {
            return Words.OBJECT;
        }
        String name = in.token() == JsonToken.VALUE_STRING && byName.containsKey(in.text())
                ? in.text()
                : byName.keySet().iterator().next();
        String object = "{\"" + BY + "\": \"" + name + "\"}";
        return Text.of("un objet comme " + object, "an object such as " + object);
    }

    private Object untold(Input in) {
        Fault fault = Fault.of(named ? "missing-variant" : "missing-one-of");
        if (named) {
            in.trail().enter(BY);
        }
        in.fault(fault.expected(String.join(", ", byName.keySet())));
        if (named) {
            in.trail().leave();
        }
        in.skip();
        return INVALID;
    }

    private Object unknown(Tokens.Found found, Input in) {
        in.trail().enter(BY);
        in.fault(
                found.string()
                        ? Fault.of("unknown-code").among(found.value(), byName.keySet())
                        : Fault.of("wrong-type").found(found.value()).expected(Words.TEXT));
        in.trail().leave();
        in.skip();
        return INVALID;
    }

    @Override
    public void write(Object value, Output out) {
        Shape shape = byType.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("value: one of the variants is required, found " + value.getClass());
        }
        shape.write(value, out);
    }
}
