package org.impactmodel.scoring.rollup;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.reconcile.LevelScale;

/**
 * An indicator or a variable, as far as it is rolled up.
 *
 * @param id its id
 * @param rule how it is rolled up, where the method says so
 * @param levels the scores of its levels, where it has levels
 * @param appliesIf the conditions under which it applies to a part
 */
record Quantity(String id, Optional<RollUp> rule, Optional<LevelScale> levels, List<Condition> appliesIf) {

    /** The indicators of a method, then its variables. */
    static List<Quantity> of(Methodology methodology) {
        return Stream.concat(
                        methodology.indicators().stream().map(Quantity::of),
                        methodology.variables().stream()
                                .map(one -> new Quantity(one.id(), one.rollUp(), Optional.empty(), List.of())))
                .toList();
    }

    private static Quantity of(Indicator indicator) {
        Optional<LevelScale> levels = indicator.normalise() instanceof Frozen.Levels scored
                ? Optional.of(LevelScale.of(scored))
                : Optional.empty();
        return new Quantity(indicator.id(), indicator.rollUp(), levels, indicator.appliesIf());
    }

    boolean appliesTo(SortedMap<String, List<String>> attributes) {
        return appliesIf.stream()
                .allMatch(condition -> attributes.getOrDefault(condition.attribute(), List.of()).stream()
                        .anyMatch(condition.anyOf()::contains));
    }

    /** The number that an answer adds: a value, or the score of a level. */
    Optional<Double> number(Outcome outcome) {
        if (levels.isPresent()) {
            return outcome instanceof Outcome.Level level
                    ? levels.get().score(level.code()).stream().boxed().findFirst()
                    : Optional.empty();
        }
        return outcome instanceof Outcome.Value value ? Optional.of(value.number()) : Optional.empty();
    }

    /** The answer that a number is: a value, or the level whose score is nearest. */
    Outcome outcome(double number) {
        return levels.isPresent() ? new Outcome.Level(levels.get().nearest(number)) : new Outcome.Value(number);
    }
}
