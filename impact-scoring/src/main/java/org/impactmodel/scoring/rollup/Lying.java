package org.impactmodel.scoring.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;

/** Which territories of one level a territory lies in, and with which share of it. */
final class Lying {

    private final SortedMap<String, Territory> territories;
    private final TerritoryLevel level;
    private final Map<String, List<Territory>> below;
    private final Map<TerritoryLevel, Lying> levels;
    private final Map<String, SortedMap<String, Double>> shares = new HashMap<>();

    Lying(SortedMap<String, Territory> territories, TerritoryLevel level) {
        this(territories, level, below(territories), new EnumMap<>(TerritoryLevel.class));
    }

    private Lying(
            SortedMap<String, Territory> territories,
            TerritoryLevel level,
            Map<String, List<Territory>> below,
            Map<TerritoryLevel, Lying> levels) {
        this.territories = territories;
        this.level = level;
        this.below = below;
        this.levels = levels;
        levels.put(level, this);
    }

    private static Map<String, List<Territory>> below(SortedMap<String, Territory> territories) {
        Map<String, List<Territory>> below = new HashMap<>();
        for (Territory territory : territories.values()) {
            for (String parent : territory.parents()) {
                below.computeIfAbsent(parent, any -> new ArrayList<>()).add(territory);
            }
        }
        return below;
    }

    /** The same territories, as they lie in those of another level. */
    private Lying in(TerritoryLevel other) {
        Lying known = levels.get(other);
        return known == null ? new Lying(territories, other, below, levels) : known;
    }

    Collection<Territory> territories() {
        return territories.values();
    }

    OptionalDouble population(String id) {
        Territory territory = territories.get(id);
        OptionalInt population = territory == null ? OptionalInt.empty() : territory.population();
        return population.isPresent() ? OptionalDouble.of(population.getAsInt()) : OptionalDouble.empty();
    }

    /** The shares of a territory in the territories of the level; they sum to 1, or are empty when it lies in none. */
    SortedMap<String, Double> shares(String id) {
        SortedMap<String, Double> known = shares.get(id);
        if (known == null) {
            shares.put(id, Collections.emptySortedMap());
            known = find(id, "");
            shares.put(id, known);
        }
        return known;
    }

    /** The territories of a part of which nothing lies in another of its territories, each once, in their order. */
    List<String> outermost(Collection<String> places) {
        TreeSet<String> all = new TreeSet<>(places);
        TreeSet<TerritoryLevel> present = new TreeSet<>();
        all.forEach(place -> Optional.ofNullable(territories.get(place))
                .map(Territory::level)
                .ifPresent(present::add));
        return all.stream()
                .filter(place -> present.stream().noneMatch(other -> liesInOneOf(place, all, other)))
                .toList();
    }

    /** A commune whose inter-municipal body crosses a border lies on its own side of it. */
    private boolean liesInOneOf(String place, Collection<String> others, TerritoryLevel of) {
        return in(of).shares(place).keySet().stream().anyMatch(whole -> !whole.equals(place) && others.contains(whole));
    }

    /** As {@link #shares}, without the way through one of the parents. */
    private SortedMap<String, Double> find(String id, String without) {
        Territory territory = territories.get(id);
        if (territory == null) {
            return Collections.emptySortedMap();
        }
        if (territory.level() == level) {
            return share(List.of(id));
        }
        List<String> parents = territory.parents().stream()
                .filter(parent -> !parent.equals(without))
                .toList();
        List<String> direct = parents.stream().filter(this::isOfLevel).toList();
        SortedMap<String, Double> found = direct.isEmpty() ? mostExact(parents) : share(direct);
        return found.size() > 1 && without.isEmpty() ? byPopulationBelow(id, found) : found;
    }

    private boolean isOfLevel(String id) {
        Territory territory = territories.get(id);
        return territory != null && territory.level() == level;
    }

    private static SortedMap<String, Double> share(Collection<String> ids) {
        TreeMap<String, Double> equal = new TreeMap<>();
        ids.forEach(id -> equal.put(id, 1.0 / ids.size()));
        return equal;
    }

    /** What the parents say that know the fewest wholes; their mean where several do. */
    private SortedMap<String, Double> mostExact(List<String> parents) {
        List<SortedMap<String, Double>> said =
                parents.stream().map(this::shares).filter(map -> !map.isEmpty()).toList();
        int fewest = said.stream().mapToInt(Map::size).min().orElse(0);
        List<SortedMap<String, Double>> exact =
                said.stream().filter(map -> map.size() == fewest).toList();
        TreeMap<String, Double> mean = new TreeMap<>();
        exact.forEach(map -> map.forEach((id, part) -> mean.merge(id, part / exact.size(), Double::sum)));
        return mean;
    }

    private SortedMap<String, Double> byPopulationBelow(String id, SortedMap<String, Double> otherwise) {
        TreeMap<String, Double> people = new TreeMap<>();
        double all = 0;
        for (Territory part : below.getOrDefault(id, List.of())) {
            SortedMap<String, Double> places = find(part.id(), id);
            if (part.population().isEmpty() || places.isEmpty()) {
                return otherwise;
            }
            double population = part.population().getAsInt();
            places.forEach((whole, share) -> people.merge(whole, share * population, Double::sum));
            all += population;
        }
        if (!(all > 0)) {
            return otherwise;
        }
        double total = all;
        people.replaceAll((whole, population) -> population / total);
        return people;
    }
}
