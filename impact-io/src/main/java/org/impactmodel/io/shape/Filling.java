package org.impactmodel.io.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record while it is read: the parts so far, which of its slots and properties were seen, and names it does not know. */
final class Filling {

    private final Object[] parts;
    private List<String> strangers = List.of();
    private long slots;
    private long properties;
    private boolean sound = true;
    private boolean ambiguous;

    /**
     * @param parts what each part is when its property is absent
     */
    Filling(Object[] parts) {
        this.parts = parts;
    }

    boolean has(Property property) {
        return (slots & 1L << property.slot()) != 0;
    }

    boolean saw(Property property) {
        return (properties & 1L << property.index()) != 0;
    }

    /** The slots that were not seen among some. */
    long without(long some) {
        return some & ~slots;
    }

    void see(Property property) {
        slots |= 1L << property.slot();
        properties |= 1L << property.index();
    }

    void fill(int slot, Object part) {
        if (slot < parts.length) {
            parts[slot] = part;
        }
    }

    /** What fills the slot of a property; empty for the mark that tells what the object is. */
    Optional<Object> part(Property property) {
        return property.slot() < parts.length ? Optional.of(parts[property.slot()]) : Optional.empty();
    }

    Object[] parts() {
        return parts;
    }

    /** Notes that something is missing. */
    void spoil() {
        sound = false;
    }

    /** Notes that something is wrong with a part. */
    void spoil(int slot, Object fragment) {
        fill(slot, fragment);
        sound = false;
    }

    boolean isSound() {
        return sound;
    }

    /** Notes a name that is no property: it may be meant as one that is absent. */
    void meet(String stranger) {
        sound = false;
        if (strangers.isEmpty()) {
            strangers = new ArrayList<>();
        }
        if (strangers.size() < Long.SIZE) {
            strangers.add(stranger);
        }
    }

    List<String> strangers() {
        return strangers;
    }

    /** Notes a property that makes it another variant: what it is meant to be is not known. */
    void confuse() {
        sound = false;
        ambiguous = true;
    }

    boolean isAmbiguous() {
        return ambiguous;
    }
}
