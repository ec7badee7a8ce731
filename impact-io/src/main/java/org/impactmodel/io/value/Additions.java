package org.impactmodel.io.value;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.text.Extensions;
import tools.jackson.core.JsonToken;

/** What others add: an object of any JSON values, each kept as its text. */
public final class Additions implements Shape {

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(Words.OBJECT);
        }
        SortedMap<String, String> byName = new TreeMap<>();
        boolean valid = true;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.trail().enter(name);
            boolean twice = byName.containsKey(name);
            if (twice) {
                in.fault(Fault.of("duplicate-key").found(name));
            }
            in.next();
            Object text = AnyJson.read(in);
            valid &= !twice && Shape.isSound(text);
            byName.put(name, text.toString());
            in.trail().leave();
        }
        return valid ? new Extensions(byName) : INVALID;
    }

    @Override
    public void write(Object value, Output out) {
        out.startObject();
        for (Map.Entry<String, String> addition : ((Extensions) value).byName().entrySet()) {
            out.name(addition.getKey());
            AnyJson.write(addition.getValue(), out);
        }
        out.endObject();
    }
}
