package org.impactmodel.model.sdg;

import java.util.Objects;
import org.impactmodel.model.text.Text;

/**
 * A target of the 2030 Agenda (United Nations, A/RES/71/313).
 *
 * @param code its code, such as {@code 8.5} or {@code 17.a}
 * @param outcome whether it is an outcome (numbered) rather than a means of implementation (lettered, and those of
 *     goal 17)
 * @param label a short label of this project, not the official wording
 */
public record SdgTarget(String code, boolean outcome, Text label) {
    /** Checks that all parts are given. */
    public SdgTarget {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }

    /**
     * The goal that it belongs to.
     *
     * @return the number of the goal, 1 to 17
     */
    public int goal() {
        return Integer.parseInt(code.substring(0, code.indexOf('.')));
    }

    /**
     * Its official address.
     *
     * @return the URI, such as {@code http://metadata.un.org/sdg/8.5}
     */
    public String uri() {
        return "http://metadata.un.org/sdg/" + code;
    }
}
