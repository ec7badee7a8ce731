package org.impactmodel.scoring.rollup;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Answers;

/**
 * A part in a whole.
 *
 * @param part what is known of the part
 * @param places where it is, each once
 * @param share how much of it lies in the whole, in ]0, 1]
 * @param size how many inhabitants it has in the whole, where that is known
 */
record Share(Answers part, List<String> places, double share, OptionalDouble size) {

    /** The shares of a part by id of the whole. */
    static SortedMap<String, Share> of(Answers part, List<String> places, Lying lying) {
        TreeMap<String, Double> inhabitants = new TreeMap<>();
        TreeMap<String, Double> alike = new TreeMap<>();
        double population = 0;
        boolean counted = true;
        for (String place : places) {
            double own = lying.population(place).orElse(0);
            counted &= lying.population(place).isPresent();
            population += own;
            lying.shares(place).forEach((whole, share) -> {
                inhabitants.merge(whole, share * own, Double::sum);
                alike.merge(whole, share / places.size(), Double::sum);
            });
        }
        boolean sized = counted && !places.isEmpty();
        double all = population;
        TreeMap<String, Share> shares = new TreeMap<>();
        alike.forEach((whole, equal) -> {
            double people = inhabitants.getOrDefault(whole, 0.0);
            shares.put(
                    whole,
                    new Share(
                            part,
                            places,
                            sized && all > 0 ? people / all : equal,
                            sized ? OptionalDouble.of(people) : OptionalDouble.empty()));
        });
        return shares;
    }
}
