package org.impactmodel.model.sdg;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/** The interactions between targets as a signed, directed matrix; what is not in it is 0. */
public final class SdgInteractions {

    private final SortedMap<String, SortedMap<String, Integer>> rows = new TreeMap<>(SdgTargets.order());
    private final List<String> targets;

    private SdgInteractions(Collection<SdgInteraction> interactions) {
        for (SdgInteraction one : interactions) {
            rows.computeIfAbsent(one.into(), code -> new TreeMap<>(SdgTargets.order()));
            SortedMap<String, Integer> row =
                    rows.computeIfAbsent(one.from(), code -> new TreeMap<>(SdgTargets.order()));
            if (row.put(one.into(), one.score()) != null) {
                throw new RuleViolation(Rule.UNIQUE, "interactions", one.from() + " " + one.into());
            }
        }
        targets = List.copyOf(rows.keySet());
    }

    /**
     * The matrix of interactions.
     *
     * @param interactions the interactions, each pair of targets once
     * @return the matrix
     * @throws RuleViolation when a pair stands there twice
     */
    public static SdgInteractions of(Collection<SdgInteraction> interactions) {
        return new SdgInteractions(interactions);
    }

    /**
     * The targets that take part.
     *
     * @return their codes in the official order
     */
    public List<String> targets() {
        return targets;
    }

    /**
     * How progress on one target bears on another.
     *
     * @param from the code of the target that progresses
     * @param into the code of the target that it bears on
     * @return from -3 to 3; 0 where nothing is known
     * @throws RuleViolation when there is no such target
     */
    public int score(String from, String into) {
        requireTarget("into", into);
        return row(from).getOrDefault(into, 0);
    }

    /**
     * What progress on a target brings to all others at first hand: the sum of its row.
     *
     * @param from the code of the target that progresses
     * @return the sum of the scores
     * @throws RuleViolation when there is no such target
     */
    public int influence(String from) {
        return row(from).values().stream().mapToInt(Integer::intValue).sum();
    }

    private SortedMap<String, Integer> row(String from) {
        requireTarget("from", from);
        return rows.getOrDefault(from, Collections.emptySortedMap());
    }

    private static void requireTarget(String argument, String code) {
        Objects.requireNonNull(code, argument);
        if (SdgTargets.find(code).isEmpty()) {
            throw new RuleViolation(Rule.SDG_CODE, argument, code);
        }
    }
}
