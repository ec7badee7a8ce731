package org.impactmodel.model.rule;

import java.util.List;
import java.util.Objects;

/**
 * A rule that a whole document breaks, and where: what a check of references and trees finds.
 *
 * @param pointer the place as a JSON pointer (RFC 6901), such as {@code /views/0/root/children/2/indicator}
 * @param rule the rule that is broken
 * @param found what stands there
 * @param expected what could stand there, such as the known codes; empty when there is no list
 */
public record Finding(String pointer, Rule rule, String found, List<String> expected) {
    /** Copies the list and checks that all parts are given. */
    public Finding {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(found, "found");
        expected = List.copyOf(Objects.requireNonNull(expected, "expected"));
    }
}
