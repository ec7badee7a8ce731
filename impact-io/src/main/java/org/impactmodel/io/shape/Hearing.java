package org.impactmodel.io.shape;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Handles;
import org.impactmodel.model.rule.RuleViolation;

/**
 * Hears the rules of a record that its parts break, the first of each component, also where some parts are not known.
 * Stand-ins take the place of these, and of each component that broke a rule; a rule counts when it looks at no stand-in.
 */
final class Hearing {

    private final Constructor<?> constructor;
    private final List<Slot> slots;
    private final List<Property> properties;

    Hearing(Constructor<?> constructor, List<Slot> slots, List<Property> properties) {
        this.constructor = constructor;
        this.slots = slots;
        this.properties = properties;
    }

    List<RuleViolation> violations(Object[] parts, long unknown) {
        List<RuleViolation> heard = new ArrayList<>();
        Object[] trial = parts.clone();
        long replaced = unknown;
        boolean goOn = standIn(unknown, trial);
        while (goOn) {
            Optional<RuleViolation> violation = attempt(trial);
            long broken = violation.map(one -> slot(one.component())).orElse(0L);
            if (violation.isPresent() && counts(violation.get(), replaced)) {
                heard.add(violation.get());
            }
            goOn = broken != 0 && (replaced & broken) == 0 && standIn(broken, trial);
            replaced |= broken;
        }
        return heard;
    }

    private Optional<RuleViolation> attempt(Object[] trial) {
        try {
            Handles.construct(constructor, trial);
        } catch (RuleViolation violation) {
            return Optional.of(violation);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean counts(RuleViolation violation, long replaced) {
        List<String> lookedAt = violation.lookedAt();
        return lookedAt.isEmpty()
                ? replaced == 0
                : lookedAt.stream().noneMatch(component -> (slot(component) & replaced) != 0);
    }

    /** The slot of a component as a bit; 0 when the record has no such component. */
    private long slot(String component) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).name().equals(component)) {
                return 1L << i;
            }
        }
        return 0;
    }

    /** Puts what is absent, or something of the right type, into some slots; whether there is something for each. */
    private boolean standIn(long some, Object[] trial) {
        for (long left = some; left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            if (slot < slots.size()) {
                Optional<Object> standIn = standIn(slot);
                if (standIn.isEmpty()) {
                    return false;
                }
                trial[slot] = standIn.get();
            }
        }
        return true;
    }

    private Optional<Object> standIn(int slot) {
        Object absent = slots.get(slot).absent();
        if (Shape.isSound(absent)) {
            return Optional.of(absent);
        }
        return properties.stream()
                .filter(property -> property.slot() == slot)
                .flatMap(property -> property.shape().standIn().stream())
                .findFirst();
    }
}
