package org.impactmodel.io.value;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.text.Coded;
import tools.jackson.core.JsonToken;

/** An object whose property names are data: a sorted map from names, or from something with a text form. */
public final class Maps implements Shape {

    private final Shape key;
    private final Shape value;

    public Maps(Shape key, Shape value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(Words.OBJECT);
        }
        SortedMap<Object, Object> all = new TreeMap<>();
        boolean valid = true;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.trail().enter(name);
            valid &= entry(name, all, in);
            in.trail().leave();
        }
        return valid ? all : INVALID;
    }

    private boolean entry(String name, SortedMap<Object, Object> all, Input in) {
        Object read = key.key(name, in);
        boolean twice = read != INVALID && all.containsKey(read);
        if (twice) {
            in.fault(Fault.of("duplicate-key").found(name));
        }
        in.next();
        Object one = value.read(in);
        if (read != INVALID && !twice) {
            all.put(read, one);
        }
        return read != INVALID && !twice && one != INVALID;
    }

    @Override
    public void write(Object value, Output out) {
        SortedMap<String, Object> byName = new TreeMap<>();
        ((Map<?, ?>) value).forEach((k, v) -> byName.put(k instanceof Coded coded ? coded.code() : k.toString(), v));
        out.startObject();
        byName.forEach((name, one) -> {
            out.name(name);
            this.value.write(one, out);
        });
        out.endObject();
    }
}
