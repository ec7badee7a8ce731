package org.impactmodel.scoring.peers;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.period.Period;

/**
 * What two subjects have in common before they may be compared at all: never across types, methods or periods.
 *
 * @param kind what sort of thing the subject is
 * @param level the level of a territory; of others whether they have one
 * @param method the id and version of the method
 * @param period the period, where there is one
 */
record Sort(String kind, List<String> level, String method, Optional<Period> period) {

    private static final String TERRITORY = "territory";
    private static final String TERRITORY_LEVEL = "territory-level";
    private static final List<String> SOMEWHERE = List.of("");

    static Sort of(Candidate candidate) {
        String kind =
                candidate.subject().substring(0, Math.max(0, candidate.subject().indexOf(':')));
        List<String> levels = candidate.answers().attributes().getOrDefault(TERRITORY_LEVEL, List.of());
        return new Sort(
                kind,
                kind.equals(TERRITORY) || levels.isEmpty() ? levels : SOMEWHERE,
                candidate.card().methodology().id() + " "
                        + candidate.card().methodology().version(),
                candidate.card().period());
    }
}
