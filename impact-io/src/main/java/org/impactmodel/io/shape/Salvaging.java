package org.impactmodel.io.shape;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.known.Fragment;

/**
 * Keeps what was read of a record that cannot be made. A name that is no property is taken for the absent property that it
 * resembles, or for any absent one when it resembles none: whether these are absent is not known.
 */
final class Salvaging {

    private final Filling filling;
    private final List<Property> properties;
    private final Set<String> meant = new HashSet<>();
    private boolean anyMeant;

    Salvaging(Filling filling, List<Property> properties) {
        this.filling = filling;
        this.properties = properties;
        List<String> names = properties.stream().map(Property::name).toList();
        for (String stranger : filling.strangers()) {
            Optional<String> nearest = Nearest.to(stranger, names);
            nearest.ifPresent(meant::add);
            anyMeant |= nearest.isEmpty();
        }
    }

    /** Whether a property that is absent is there under a name that resembles its own, which is told already. */
    boolean isMisspelt(Property property) {
        return !filling.has(property) && meant.contains(property.name());
    }

    /** The slots of which the part is not known, or not known to be absent, as bits. */
    long unknown() {
        long unknown = 0;
        for (Property property : properties) {
            boolean fault =
                    filling.part(property).filter(part -> !Shape.isSound(part)).isPresent();
            unknown |= fault || isDoubtful(property) ? 1L << property.slot() : 0;
        }
        return unknown;
    }

    Fragment fragment(Class<?> record) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Property property : properties) {
            if (filling.saw(property) || (!filling.has(property) && !isDoubtful(property))) {
                filling.part(property).ifPresent(part -> parts.put(property.name(), part));
            }
        }
        return Fragment.ofRecord(record, parts);
    }

    private boolean isDoubtful(Property property) {
        return isMisspelt(property) || (anyMeant && !filling.has(property));
    }
}
