package org.impactmodel.scoring.verify;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.text.Coded;
import org.impactmodel.scoring.verify.Verification.Different;

/**
 * Compares components one by one and keeps the first that differs.
 *
 * @param place where they are
 * @param first what differs first
 */
record Fields(List<String> place, Optional<Different> first) {

    Fields(List<String> place) {
        this(place, Optional.empty());
    }

    Fields same(String component, Object expected, Object found) {
        return first.isPresent() || expected.equals(found) || areOneNumber(expected, found)
                ? this
                : new Fields(place, Optional.of(new Different(place, component, told(expected), told(found))));
    }

    /** Compares only what both sides know. */
    Fields known(String component, Optional<String> expected, Optional<String> found) {
        return expected.isPresent() && found.isPresent() ? same(component, expected, found) : this;
    }

    /** The one zero and the other are the same number, also as an end of bounds. */
    private static boolean areOneNumber(Object one, Object other) {
        if (one instanceof OptionalDouble a && other instanceof OptionalDouble b) {
            return a.orElse(1) == 0 && b.orElse(1) == 0;
        }
        return one instanceof Optional<?> a
                && other instanceof Optional<?> b
                && a.orElse(null) instanceof Bounds here
                && b.orElse(null) instanceof Bounds there
                && here.low() == there.low()
                && here.high() == there.high();
    }

    private static Optional<String> told(Object component) {
        if (component instanceof Optional<?> optional) {
            return optional.flatMap(Fields::told);
        } else if (component instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(Double.toString(number.getAsDouble())) : Optional.empty();
        } else if (component instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
        }
        return Optional.of(component instanceof Coded coded ? coded.code() : component.toString());
    }
}
