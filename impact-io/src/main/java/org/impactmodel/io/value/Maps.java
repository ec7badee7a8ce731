package org.impactmodel.io.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.known.Fragment;
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

    /** A map while it is read. */
    private static final class Entries {
        private final SortedMap<Object, Object> byKey = new TreeMap<>();
        private boolean sound = true;
        private boolean allKeys = true;

        Object read() {
            return sound ? byKey : Fragment.ofMap(named(byKey), allKeys);
        }
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(Words.OBJECT);
        }
        Entries entries = new Entries();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.trail().enter(name);
            entry(name, entries, in);
            in.trail().leave();
        }
        return entries.read();
    }

    private void entry(String name, Entries entries, Input in) {
        Object read = key.key(name, in);
        boolean known = Shape.isSound(read);
        boolean twice = known && entries.byKey.containsKey(read);
        if (twice) {
            in.fault(Fault.of("duplicate-key").found(name));
        }
        in.next();
        Object one = value.read(in);
        if (known) {
            entries.byKey.put(read, twice ? INVALID : one);
        }
        entries.allKeys &= known;
        entries.sound &= known && !twice && Shape.isSound(one);
    }

    private static SortedMap<String, Object> named(Map<?, ?> map) {
        SortedMap<String, Object> byName = new TreeMap<>();
        map.forEach((key, value) -> byName.put(key instanceof Coded coded ? coded.code() : key.toString(), value));
        return byName;
    }

    @Override
    public Optional<Object> standIn() {
        return Optional.of(new TreeMap<>());
    }

    @Override
    public void write(Object value, Output out) {
        out.startObject();
        for (Map.Entry<String, Object> entry : ordered(named((Map<?, ?>) value), out.sorted())) {
            out.name(entry.getKey());
            this.value.write(entry.getValue(), out);
        }
        out.endObject();
    }

    /** A scale is read from its lowest level to its highest: people see numbers in their order. */
    private static List<Map.Entry<String, Object>> ordered(SortedMap<String, Object> byName, boolean canonical) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>(byName.entrySet());
        if (!canonical && byName.values().stream().allMatch(Double.class::isInstance)) {
            entries.sort(Comparator.comparingDouble(entry -> (Double) entry.getValue()));
        }
        return entries;
    }
}
