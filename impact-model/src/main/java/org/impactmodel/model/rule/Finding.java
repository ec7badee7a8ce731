package org.impactmodel.model.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.text.Coded;

/**
 * A rule that a whole document breaks, and where: what a check of references and trees finds.
 *
 * @param pointer the place as a JSON pointer (RFC 6901), such as {@code /views/0/root/children/2/indicator}
 * @param rule the rule that is broken: a {@link Rule}, or what keeps a recipe from being followed
 * @param found what stands there
 * @param expected what could stand there, such as the known codes; empty when there is no list
 * @param said the words for it, where it takes more than what was found and expected to say it
 */
public record Finding(String pointer, Coded rule, String found, List<String> expected, Optional<Said> said) {
    /** Copies the list and checks that all parts are given. */
    public Finding {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(found, "found");
        expected = List.copyOf(Objects.requireNonNull(expected, "expected"));
        Objects.requireNonNull(said, "said");
    }

    /**
     * A finding that its rule has words for.
     *
     * @param pointer the place
     * @param rule the rule that is broken
     * @param found what stands there
     * @param expected what could stand there
     */
    public Finding(String pointer, Coded rule, String found, List<String> expected) {
        this(pointer, rule, found, expected, Optional.empty());
    }

    /**
     * The same in words of its own.
     *
     * @param words what is wrong and how to mend it
     * @return the copy
     */
    public Finding saying(Said words) {
        return new Finding(pointer, rule, found, expected, Optional.of(words));
    }
}
