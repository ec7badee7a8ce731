package org.impactmodel.examples.rollup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.rollup.Whole;

/**
 * What parts add up to.
 *
 * @param wholes the larger territories, period by period
 * @param unplaced the parts that lie in none of them
 * @param data the same as data to be scored, with the names of parts and wholes
 */
record Wholes(List<Whole> wholes, List<String> unplaced, Data data) {
    /** Copies the lists. */
    Wholes {
        wholes = List.copyOf(wholes);
        unplaced = List.copyOf(unplaced);
        Objects.requireNonNull(data, "data");
    }

    List<Answers> answers() {
        return wholes.stream().map(Whole::answers).toList();
    }

    /** Those of one territory, named with or without its kind. */
    Wholes only(String id, Terminal terminal) {
        List<Whole> found = wholes.stream()
                .filter(whole -> whole.answers().subject().endsWith(":" + id)
                        || whole.answers().subject().equals(id))
                .toList();
        if (found.isEmpty()) {
            String all = wholes.stream()
                    .map(whole -> whole.answers().subject())
                    .distinct()
                    .limit(12)
                    .collect(Collectors.joining(", "));
            throw new WrongUse(terminal.text("absent.subject", id, all));
        }
        return new Wholes(found, unplaced, data);
    }
}
