package org.impactmodel.scoring.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.method.AssessorRule;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Reconciliation;
import org.impactmodel.model.method.StageRule;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.Stage;
import org.impactmodel.model.period.Period;

/** Makes one answer of the standing observations of one indicator or variable. */
record Agreeing(Gauge gauge, Optional<Reconciliation> rule) {

    /** Who speaks. */
    private record Voice(String assessor, String source) implements Comparable<Voice> {

        static Voice of(Observation observation) {
            return new Voice(
                    observation.assessor().orElse(""), observation.source().orElse(""));
        }

        @Override
        public int compareTo(Voice other) {
            return Comparator.comparing(Voice::assessor)
                    .thenComparing(Voice::source)
                    .compare(this, other);
        }
    }

    static Agreeing of(Indicator indicator, Methodology methodology) {
        return new Agreeing(Gauge.of(indicator, methodology.top()), methodology.reconciliation());
    }

    static Agreeing of(Variable variable, Methodology methodology) {
        return new Agreeing(Gauge.of(variable), methodology.reconciliation());
    }

    /** Empty where there are several and no rule. */
    Optional<Answered> agree(List<Observation> observations, SortedMap<String, List<String>> groups) {
        if (rule.isEmpty()) {
            return observations.size() == 1 ? Optional.of(only(observations.get(0))) : Optional.empty();
        }
        List<Observation> voices = latest(staged(observations, rule.get().stages()));
        List<Observation> telling = telling(voices);
        List<Outcome> outcomes = telling.stream().map(Observation::outcome).toList();
        Outcome outcome = outcome(outcomes, rule.get().assessors(), groups);
        return Optional.of(new Answered(outcome, telling.size(), gauge.spread(outcomes, groups), sources(telling)));
    }

    private static Answered only(Observation observation) {
        return new Answered(observation.outcome(), 1, OptionalDouble.empty(), sources(List.of(observation)));
    }

    private static List<Observation> staged(List<Observation> observations, StageRule rule) {
        Stage highest = observations.stream()
                .map(Agreeing::stage)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return observations.stream()
                .filter(one -> rule == StageRule.ANY || stage(one) == highest)
                .toList();
    }

    private static Stage stage(Observation observation) {
        return observation.stage().orElse(Stage.DECLARED);
    }

    private static List<Observation> latest(Collection<Observation> observations) {
        TreeMap<Voice, Period> latest = new TreeMap<>();
        for (Observation one : observations) {
            latest.merge(Voice.of(one), one.period(), (known, next) -> known.compareTo(next) > 0 ? known : next);
        }
        return observations.stream()
                .filter(one -> one.period().equals(latest.get(Voice.of(one))))
                .sorted(Comparator.comparing(Voice::of)
                        .thenComparing(one -> one.outcome().toString()))
                .toList();
    }

    private static List<Observation> telling(List<Observation> voices) {
        int best = voices.stream().mapToInt(one -> silence(one.outcome())).min().orElseThrow();
        return voices.stream().filter(one -> silence(one.outcome()) == best).toList();
    }

    private static int silence(Outcome outcome) {
        return outcome instanceof Outcome.NotApplicable ? 2 : outcome instanceof Outcome.Missing ? 1 : 0;
    }

    private Outcome outcome(List<Outcome> outcomes, AssessorRule assessors, SortedMap<String, List<String>> groups) {
        List<Outcome> ranked = gauge.ranked(outcomes, groups);
        if (ranked.size() < 2) {
            return ranked.isEmpty() ? outcomes.get(0) : ranked.get(0);
        }
        Outcome lower = ranked.get((ranked.size() - 1) / 2);
        Outcome upper = ranked.get(ranked.size() / 2);
        return switch (assessors) {
            case MEAN -> gauge.mean(ranked);
            case MEDIAN -> lower instanceof Outcome.Value ? gauge.mean(List.of(lower, upper)) : lower;
            case LOWEST -> ranked.get(0);
        };
    }

    private static List<String> sources(List<Observation> observations) {
        return observations.stream()
                .flatMap(one -> one.source().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
