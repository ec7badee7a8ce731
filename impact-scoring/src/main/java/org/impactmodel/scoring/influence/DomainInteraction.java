package org.impactmodel.scoring.influence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.sdg.Sdg;

/**
 * How what an alliance does in some domains bears on the others: the interaction of domains, one of the three
 * articulations, read off the Sustainable Development Goals.
 *
 * @param effects every target that is reached, in the official order
 * @param unplaced the links that the matrix says nothing about
 */
public record DomainInteraction(List<DownstreamEffect> effects, List<UnplacedLink> unplaced) {
    /** Copies the lists. */
    public DomainInteraction {
        effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
        unplaced = List.copyOf(Objects.requireNonNull(unplaced, "unplaced"));
    }

    /**
     * The targets that are helped on balance.
     *
     * @return those with a net effect above 0, the greatest first
     */
    public List<DownstreamEffect> helped() {
        return effects.stream()
                .filter(effect -> effect.net() > 0)
                .sorted(Comparator.comparingDouble(DownstreamEffect::net).reversed())
                .toList();
    }

    /**
     * The targets that are hindered on balance.
     *
     * @return those with a net effect below 0, the most hindered first
     */
    public List<DownstreamEffect> hindered() {
        return effects.stream()
                .filter(effect -> effect.net() < 0)
                .sorted(Comparator.comparingDouble(DownstreamEffect::net))
                .toList();
    }

    /**
     * The net effects, summed by goal.
     *
     * @return the sum for each goal that is reached, in the order of the goals
     */
    public SortedMap<Sdg, Double> byGoal() {
        SortedMap<Sdg, Double> sums = new TreeMap<>();
        effects.forEach(effect -> sums.merge(Sdg.ofCode(effect.target()).orElseThrow(), effect.net(), Double::sum));
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * What it brings to all targets together.
     *
     * @return the sum of the net effects
     */
    public double total() {
        return effects.stream().mapToDouble(DownstreamEffect::net).sum();
    }
}
