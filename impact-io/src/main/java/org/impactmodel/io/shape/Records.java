package org.impactmodel.io.shape;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Handles;
import org.impactmodel.io.value.Words;
import org.impactmodel.model.rule.RuleViolation;
import tools.jackson.core.JsonToken;

/**
 * A record: a closed object with a property for each component, possibly a mark that tells what it is, and rivals: the
 * properties that would make it another variant.
 */
final class Records implements Shape {

    private final Constructor<?> constructor;
    private final List<Slot> slots;
    private final Map<String, Property> byName = new LinkedHashMap<>();
    private final Set<String> rivals;
    private final int width;
    private final List<Property> declared;
    private final List<Property> sorted;

    Records(Constructor<?> constructor, List<Slot> slots, List<Property> properties, Set<String> rivals) {
        this.rivals = rivals;
        this.constructor = constructor;
        this.slots = List.copyOf(slots);
        properties.forEach(property -> byName.put(property.name(), property));
        this.width = slots.size() + (properties.stream().anyMatch(p -> p.slot() == slots.size()) ? 1 : 0);
        this.declared = List.copyOf(properties);
        this.sorted =
                properties.stream().sorted(Comparator.comparing(Property::name)).toList();
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(Words.OBJECT);
        }
        long at = in.at();
        Object[] parts = new Object[width];
        Property[] from = new Property[width];
        boolean valid = true;
        while (in.next() != JsonToken.END_OBJECT) {
            valid &= property(in.text(), parts, from, in);
        }
        valid &= complete(parts, from, at, in);
        return valid ? construct(parts, at, in) : INVALID;
    }

    private boolean property(String name, Object[] parts, Property[] from, Input in) {
        Property property = byName.get(name);
        in.trail().enter(name);
        boolean valid = property == null ? unknown(name, in) : fill(property, parts, from, in);
        in.trail().leave();
        return valid;
    }

    private boolean unknown(String name, Input in) {
        in.fault(
                rivals.contains(name)
                        ? Fault.of("conflicting-properties")
                                .found(declared.get(0).name() + ", " + name)
                        : Fault.of("unknown-property").among(name, byName.keySet()));
        in.next();
        in.skip();
        return false;
    }

    private static boolean fill(Property property, Object[] parts, Property[] from, Input in) {
        Property before = from[property.slot()];
        if (before != null) {
            in.fault(
                    before.name().equals(property.name())
                            ? Fault.of("duplicate-property").found(property.name())
                            : Fault.of("conflicting-properties").found(before.name() + ", " + property.name()));
            in.next();
            in.skip();
            return false;
        }
        from[property.slot()] = property;
        in.next();
        Object value = property.shape().read(in);
        parts[property.slot()] = value == INVALID ? INVALID : property.wrap().apply(value);
        return value != INVALID;
    }

    private boolean complete(Object[] parts, Property[] from, long at, Input in) {
        boolean valid = true;
        for (int i = 0; i < parts.length; i++) {
            if (from[i] == null) {
                parts[i] = i < slots.size() ? slots.get(i).absent() : INVALID;
                if (parts[i] == INVALID) {
                    missing(i, at, in);
                    valid = false;
                }
            }
        }
        return valid;
    }

    private void missing(int slot, long at, Input in) {
        List<String> names = byName.values().stream()
                .filter(property -> property.slot() == slot)
                .map(Property::name)
                .toList();
        if (names.size() > 1) {
            in.fault(Fault.of("missing-one-of").expected(String.join(", ", names)), at);
            return;
        }
        in.trail().enter(names.get(0));
        in.fault(Fault.of("missing-property").expected(names.get(0)), at);
        in.trail().leave();
    }

    private Object construct(Object[] parts, long at, Input in) {
        try {
            return Handles.construct(constructor, width == slots.size() ? parts : Arrays.copyOf(parts, slots.size()));
        } catch (RuleViolation violation) {
            return broken(violation, at, in);
        } catch (IllegalArgumentException e) {
            return in.fault(Fault.of("refused-value").found(String.valueOf(e.getMessage())), at);
        }
    }

    private Object broken(RuleViolation violation, long at, Input in) {
        Fault fault = Fault.of(violation.rule().code())
                .found(violation.found())
                .expected(violation.rule().label());
        String name = byName.values().stream()
                .filter(property -> property.slot() < slots.size()
                        && slots.get(property.slot()).name().equals(violation.component()))
                .map(Property::name)
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            return in.fault(fault, at);
        }
        in.trail().enter(name);
        in.fault(fault, at);
        in.trail().leave();
        return INVALID;
    }

    @Override
    public void write(Object value, Output out) {
        out.startObject();
        for (Property property : out.sorted() ? sorted : declared) {
            Object content = property.content(value, slots);
            if (content != Property.ABSENT) {
                out.name(property.name());
                property.shape().write(content, out);
            }
        }
        out.endObject();
    }
}
