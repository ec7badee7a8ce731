package org.impactmodel.scoring.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;

/**
 * What the parts of a whole tell of one indicator or variable.
 *
 * @param quantity the indicator or variable
 * @param applying the parts that it applies to
 * @param terms those of them that tell something
 * @param reasons why it does not apply to the others, in their words
 */
record Gathering(Quantity quantity, List<Share> applying, List<Term> terms, List<String> reasons) {

    private static final RollUp ANY = new RollUp.Mean();

    static Gathering of(Quantity quantity, List<Share> shares) {
        RollUp rule = quantity.rule().orElse(ANY);
        List<Share> applying = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        TreeSet<String> reasons = new TreeSet<>();
        for (Share share : shares) {
            Answered answered = share.part().answers().get(quantity.id());
            if (answered != null && answered.outcome() instanceof Outcome.NotApplicable not) {
                reasons.add(not.reason());
            } else if (quantity.appliesTo(share.part().attributes())) {
                applying.add(share);
                Term.of(quantity, rule, share).ifPresent(terms::add);
            }
        }
        return new Gathering(quantity, applying, terms, List.copyOf(reasons));
    }

    OptionalDouble known(boolean sized) {
        double all =
                applying.stream().mapToDouble(share -> weight(share, sized)).sum();
        double known =
                terms.stream().mapToDouble(term -> weight(term.share(), sized)).sum();
        return all > 0 ? OptionalDouble.of(Math.min(1, known / all)) : OptionalDouble.empty();
    }

    private static double weight(Share share, boolean sized) {
        return sized ? share.size().orElseThrow() : share.share();
    }

    Optional<Gap> gap() {
        if (quantity.rule().isEmpty()) {
            return Optional.of(Gap.NO_RULE);
        } else if (terms.isEmpty()) {
            return applying.isEmpty() ? Optional.empty() : Optional.of(Gap.NO_ANSWER);
        }
        RollUp rule = quantity.rule().get();
        boolean adds = rule instanceof RollUp.Sum || rule instanceof RollUp.Ratio;
        if (adds && quantity.levels().isPresent()) {
            return Optional.of(Gap.LEVELS_NOT_ADDED);
        }
        if (terms.stream().anyMatch(term -> term.weight().isEmpty())) {
            return Optional.of(
                    rule instanceof RollUp.MeanByPopulation
                            ? Gap.SIZE_UNKNOWN
                            : rule instanceof RollUp.Ratio ? Gap.COUNT_UNKNOWN : Gap.WEIGHT_UNKNOWN);
        }
        return rule instanceof RollUp.Sum || weights() > 0 ? Optional.empty() : Optional.of(Gap.NO_WEIGHT);
    }

    private double weights() {
        return terms.stream().mapToDouble(term -> term.weight().orElse(0)).sum();
    }

    Optional<Answered> answered() {
        if (gap().isPresent()) {
            return Optional.empty();
        } else if (terms.isEmpty()) {
            return reasons.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Answered.of(new Outcome.NotApplicable(String.join(" ; ", reasons))));
        }
        int observations = terms.stream()
                .mapToInt(term -> term.from().get(0).observations())
                .sum();
        List<String> sources = terms.stream()
                .flatMap(term -> term.from().stream())
                .flatMap(answered -> answered.sources().stream())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new Answered(quantity.outcome(number()), observations, OptionalDouble.empty(), sources));
    }

    private double number() {
        double above = terms.stream().mapToDouble(Term::above).sum();
        RollUp rule = quantity.rule().orElseThrow();
        if (rule instanceof RollUp.Sum) {
            return above;
        }
        return rule instanceof RollUp.Ratio ratio ? ratio.times() * above / weights() : above / weights();
    }
}
