package org.impactmodel.scoring.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeSet;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.reconcile.LevelScale;

/**
 * The answers of the parts of a whole to one indicator.
 *
 * @param indicator the indicator
 * @param applying the parts that it applies to
 * @param telling those of them that have a usable answer
 * @param reasons why it does not apply to the others, in their words
 */
record Gathering(Indicator indicator, List<Share> applying, List<Telling> telling, List<String> reasons) {

    /** A part and the number that it adds: its value, or the score of its level. */
    record Telling(Share share, Answered answered, double number) {}

    static Gathering of(Indicator indicator, List<Share> shares) {
        List<Share> applying = new ArrayList<>();
        List<Telling> telling = new ArrayList<>();
        TreeSet<String> reasons = new TreeSet<>();
        for (Share share : shares) {
            Optional<Answered> answered =
                    Optional.ofNullable(share.part().answers().get(indicator.id()));
            if (answered.isPresent() && answered.get().outcome() instanceof Outcome.NotApplicable not) {
                reasons.add(not.reason());
            } else if (applies(indicator, share.part().attributes())) {
                applying.add(share);
                answered.ifPresent(known -> number(indicator, known.outcome())
                        .ifPresent(number -> telling.add(new Telling(share, known, number))));
            }
        }
        return new Gathering(indicator, applying, telling, List.copyOf(reasons));
    }

    private static boolean applies(Indicator indicator, SortedMap<String, List<String>> attributes) {
        return indicator.appliesIf().stream().allMatch(condition -> holds(condition, attributes));
    }

    private static boolean holds(Condition condition, SortedMap<String, List<String>> attributes) {
        return attributes.getOrDefault(condition.attribute(), List.of()).stream()
                .anyMatch(condition.anyOf()::contains);
    }

    private static Optional<Double> number(Indicator indicator, Outcome outcome) {
        if (indicator.normalise() instanceof Frozen.Levels levels) {
            return outcome instanceof Outcome.Level level
                    ? LevelScale.of(levels).score(level.code()).stream().boxed().findFirst()
                    : Optional.empty();
        }
        return outcome instanceof Outcome.Value value ? Optional.of(value.number()) : Optional.empty();
    }

    OptionalDouble known(boolean sized) {
        double all =
                applying.stream().mapToDouble(share -> weight(share, sized)).sum();
        double known =
                telling.stream().mapToDouble(one -> weight(one.share(), sized)).sum();
        return all > 0 ? OptionalDouble.of(Math.min(1, known / all)) : OptionalDouble.empty();
    }

    private static double weight(Share share, boolean sized) {
        return sized ? share.size().orElseThrow() : share.share();
    }

    Optional<Gap> gap() {
        if (indicator.rollUp().isEmpty()) {
            return Optional.of(Gap.NO_RULE);
        } else if (telling.isEmpty()) {
            return applying.isEmpty() ? Optional.empty() : Optional.of(Gap.NO_ANSWER);
        }
        RollUp rule = indicator.rollUp().get();
        if (rule == RollUp.SUM && indicator.normalise() instanceof Frozen.Levels) {
            return Optional.of(Gap.LEVELS_NOT_ADDED);
        }
        boolean sized = telling.stream().allMatch(one -> one.share().size().orElse(0) > 0);
        return rule == RollUp.WEIGHTED_MEAN && !sized ? Optional.of(Gap.SIZE_UNKNOWN) : Optional.empty();
    }

    Optional<Answered> answered() {
        if (gap().isPresent()) {
            return Optional.empty();
        } else if (telling.isEmpty()) {
            return reasons.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Answered.of(new Outcome.NotApplicable(String.join(" ; ", reasons))));
        }
        int observations =
                telling.stream().mapToInt(one -> one.answered().observations()).sum();
        List<String> sources = telling.stream()
                .flatMap(one -> one.answered().sources().stream())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new Answered(outcome(), observations, OptionalDouble.empty(), sources));
    }

    private Outcome outcome() {
        RollUp rule = indicator.rollUp().orElseThrow();
        double sum = telling.stream()
                .mapToDouble(one -> one.number() * by(rule, one.share()))
                .sum();
        double weights =
                telling.stream().mapToDouble(one -> by(rule, one.share())).sum();
        double number = rule == RollUp.SUM ? sum : sum / weights;
        return indicator.normalise() instanceof Frozen.Levels levels
                ? new Outcome.Level(LevelScale.of(levels).nearest(number))
                : new Outcome.Value(number);
    }

    private static double by(RollUp rule, Share share) {
        return rule == RollUp.WEIGHTED_MEAN ? share.size().orElseThrow() : share.share();
    }
}
