package org.impactmodel.model.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.text.NaturalOrder;
import org.impactmodel.model.text.Text;

/**
 * Answers and the scores that they must give under the method that carries them; anyone can run it.
 *
 * @param id its name
 * @param title what it shows
 * @param attributes the attributes of the subject, such as its region; each with its values
 * @param answers the answers by id of the indicator; what is not there is missing
 * @param expect the scores that must come out
 */
public record Example(
        @Code String id,
        Optional<@Valid Text> title,
        SortedMap<String, List<String>> attributes,
        SortedMap<@Code String, @Valid Outcome> answers,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Valid Expectation> expect) {
    /** Copies the maps and the lists. */
    public Example {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        TreeMap<String, List<String>> copy = new TreeMap<>();
        Objects.requireNonNull(attributes, "attributes").forEach((name, values) -> copy.put(name, List.copyOf(values)));
        attributes = Collections.unmodifiableSortedMap(copy);
        answers = NaturalOrder.of(Objects.requireNonNull(answers, "answers"));
        expect = List.copyOf(Objects.requireNonNull(expect, "expect"));
    }
}
