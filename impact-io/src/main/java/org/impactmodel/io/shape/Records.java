package org.impactmodel.io.shape;

import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final List<Property> declared;
    private final List<Property> sorted;
    private final Object[] absent;
    private final long required;

    Records(Constructor<?> constructor, List<Slot> slots, List<Property> properties, Set<String> rivals) {
        this.rivals = rivals;
        this.constructor = constructor;
        this.slots = List.copyOf(slots);
        this.declared = IntStream.range(0, properties.size())
                .mapToObj(i -> properties.get(i).withIndex(i))
                .toList();
        declared.forEach(property -> byName.put(property.name(), property));
        this.sorted =
                declared.stream().sorted(Comparator.comparing(Property::name)).toList();
        this.absent = slots.stream().map(Slot::absent).toArray();
        this.required = declared.stream()
                .filter(property -> property.slot() == slots.size() || !Shape.isSound(absent[property.slot()]))
                .mapToLong(property -> 1L << property.slot())
                .reduce(0, (some, one) -> some | one);
        if (declared.size() > Long.SIZE) {
            throw new IllegalArgumentException("properties: at most 64 are required, found " + declared.size());
        }
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(Words.OBJECT);
        }
        long at = in.at();
        Filling filling = new Filling(absent.clone());
        while (in.next() != JsonToken.END_OBJECT) {
            property(in.text(), filling, in);
        }
        missing(filling, at, in);
        return filling.isSound() ? made(filling, at, in) : salvaged(filling, at, in);
    }

    private void property(String name, Filling filling, Input in) {
        Property property = byName.get(name);
        in.trail().enter(name);
        if (property == null) {
            unknown(name, filling, in);
        } else if (filling.has(property)) {
            again(property, filling, in);
        } else {
            fill(property, filling, in);
        }
        in.trail().leave();
    }

    private static void fill(Property property, Filling filling, Input in) {
        filling.see(property);
        in.next();
        Object value = property.shape().read(in);
        if (Shape.isSound(value)) {
            filling.fill(property.slot(), value);
        } else {
            filling.spoil(property.slot(), value);
        }
    }

    private void unknown(String name, Filling filling, Input in) {
        if (rivals.contains(name)) {
            in.fault(Fault.of("conflicting-properties").found(declared.get(0).name() + ", " + name));
            filling.confuse();
        } else {
            in.fault(Fault.of("unknown-property").among(name, byName.keySet()));
            filling.meet(name);
        }
        in.next();
        in.skip();
    }

    private void again(Property property, Filling filling, Input in) {
        Property before = declared.stream()
                .filter(one -> one.slot() == property.slot() && filling.saw(one))
                .findFirst()
                .orElse(property);
        in.fault(
                before.name().equals(property.name())
                        ? Fault.of("duplicate-property").found(property.name())
                        : Fault.of("conflicting-properties").found(before.name() + ", " + property.name()));
        filling.spoil(property.slot(), INVALID);
        in.next();
        in.skip();
    }

    private void missing(Filling filling, long at, Input in) {
        long left = filling.without(required);
        if (left == 0) {
            return;
        }
        filling.spoil();
        Salvaging salvaging = new Salvaging(filling, declared);
        for (; left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            List<Property> choice =
                    declared.stream().filter(one -> one.slot() == slot).toList();
            if (choice.stream().noneMatch(salvaging::isMisspelt)) {
                missing(choice, at, in);
            }
        }
    }

    private static void missing(List<Property> choice, long at, Input in) {
        Property first = choice.get(0);
        if (choice.size() > 1) {
            String names = choice.stream().map(Property::name).collect(Collectors.joining(", "));
            in.fault(Fault.of("missing-one-of").expected(names), at);
            return;
        }
        in.trail().enter(first.name());
        in.fault(
                first.shape() instanceof Format format
                        ? format.missing()
                        : Fault.of("missing-property").expected(first.name()),
                at);
        in.trail().leave();
    }

    private Object made(Filling filling, long at, Input in) {
        try {
            return Handles.construct(constructor, filling.parts());
        } catch (RuleViolation violation) {
            return salvaged(filling, at, in);
        } catch (IllegalArgumentException e) {
            in.fault(Fault.of("refused-value").found(String.valueOf(e.getMessage())), at);
            return salvaged(filling, at, in);
        }
    }

    private Object salvaged(Filling filling, long at, Input in) {
        if (filling.isAmbiguous()) {
            return INVALID;
        }
        Salvaging salvaging = new Salvaging(filling, declared);
        new Hearing(constructor, slots, declared)
                .violations(filling.parts(), salvaging.unknown())
                .forEach(violation -> broken(violation, at, in));
        return salvaging.fragment(constructor.getDeclaringClass());
    }

    private void broken(RuleViolation violation, long at, Input in) {
        Fault fault = Fault.of(violation.rule().code())
                .found(violation.found())
                .expected(violation.rule().label());
        String name = declared.stream()
                .filter(property -> property.slot() < slots.size()
                        && slots.get(property.slot()).name().equals(violation.component()))
                .map(Property::name)
                .findFirst()
                .orElse("");
        if (name.isEmpty()) {
            in.fault(fault, at);
            return;
        }
        in.trail().enter(name);
        violation.index().ifPresent(in.trail()::enter);
        in.faultBehind(fault, at);
        violation.index().ifPresent(index -> in.trail().leave());
        in.trail().leave();
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
