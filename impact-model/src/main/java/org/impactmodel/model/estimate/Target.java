package org.impactmodel.model.estimate;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/**
 * What is estimated, and of whom.
 *
 * @param statistic the kind of estimate
 * @param variable the id of the question, or the two of a ratio with a slash between
 * @param option the code of the answer whose share or number it is
 * @param probability of a quantile, the share that does not exceed it, in [0, 1]
 * @param domain the part of the population: values by name of an attribute or question; empty for all of it
 */
public record Target(
        Statistic statistic,
        @Words String variable,
        Optional<@Words String> option,
        OptionalDouble probability,
        SortedMap<@Words String, @Words String> domain) {
    /**
     * Copies the domain.
     *
     * @throws RuleViolation when the probability is not finite
     */
    public Target {
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(option, "option");
        Finite.require("probability", probability);
        domain = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(domain, "domain")));
    }

    /**
     * An estimate of the whole population.
     *
     * @param statistic the kind of estimate
     * @param variable the id of the question
     * @return the target
     */
    public static Target of(Statistic statistic, String variable) {
        return new Target(statistic, variable, Optional.empty(), OptionalDouble.empty(), new TreeMap<>());
    }

    /**
     * The same of those who gave an answer.
     *
     * @param code the code of the answer
     * @return the copy
     */
    public Target withOption(String code) {
        return new Target(statistic, variable, Optional.of(code), probability, domain);
    }

    /**
     * The same with a probability.
     *
     * @param share the share that does not exceed the quantile, in [0, 1]
     * @return the copy
     */
    public Target withProbability(double share) {
        return new Target(statistic, variable, option, OptionalDouble.of(share), domain);
    }

    /**
     * The same in a part of the population.
     *
     * @param part values by name of an attribute or question
     * @return the copy
     */
    public Target in(SortedMap<String, String> part) {
        return new Target(statistic, variable, option, probability, part);
    }
}
