package org.impactmodel.model.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What became of territories, so that two vintages can be compared. */
public final class TerritoryHistory {

    private final SortedMap<String, List<TerritoryChange>> leaving;
    private final SortedMap<String, List<TerritoryChange>> entering;

    private TerritoryHistory(Collection<TerritoryChange> changes) {
        leaving = index(changes, TerritoryChange::from);
        entering = index(changes, TerritoryChange::into);
    }

    /**
     * The history that changes make.
     *
     * @param changes the changes, in any order; the same one twice counts once
     * @return the history
     */
    public static TerritoryHistory of(Collection<TerritoryChange> changes) {
        return new TerritoryHistory(changes.stream().distinct().toList());
    }

    /**
     * The history that territories carry.
     *
     * @param territories the territories with their changes
     * @return the history
     */
    public static TerritoryHistory from(Collection<Territory> territories) {
        return of(territories.stream()
                .flatMap(territory -> territory.changes().stream())
                .toList());
    }

    /**
     * What a territory of one day is on a later day.
     *
     * @param id the id of the territory
     * @param day the day on which it exists
     * @param later a later day
     * @return the ids on the later day: the same when nothing happened, several after a split
     */
    public SortedSet<String> later(String id, LocalDate day, LocalDate later) {
        List<TerritoryChange> next = leaving.getOrDefault(Objects.requireNonNull(id, "id"), List.of()).stream()
                .filter(change -> change.date().isAfter(day) && !change.date().isAfter(later))
                .toList();
        TreeSet<String> reached = new TreeSet<>();
        if (next.isEmpty()) {
            reached.add(id);
        }
        next.stream()
                .filter(change -> change.date().equals(next.get(0).date()))
                .forEach(change -> reached.addAll(later(change.into(), change.date(), later)));
        return Collections.unmodifiableSortedSet(reached);
    }

    /**
     * What a territory of one day was made of on an earlier day.
     *
     * @param id the id of the territory
     * @param day the day on which it exists
     * @param earlier an earlier day
     * @return the ids that went into it; its own id is always among them, though nothing may have borne it on that day
     */
    public SortedSet<String> earlier(String id, LocalDate day, LocalDate earlier) {
        TreeSet<String> origins = new TreeSet<>(List.of(id));
        entering.getOrDefault(id, List.of()).stream()
                .filter(change ->
                        change.date().isAfter(earlier) && !change.date().isAfter(day))
                .forEach(change ->
                        origins.addAll(earlier(change.from(), change.date().minusDays(1), earlier)));
        return Collections.unmodifiableSortedSet(origins);
    }

    private static SortedMap<String, List<TerritoryChange>> index(
            Collection<TerritoryChange> changes, Function<TerritoryChange, String> end) {
        TreeMap<String, List<TerritoryChange>> index = new TreeMap<>();
        changes.stream()
                .sorted(Comparator.comparing(TerritoryChange::date))
                .forEach(change -> index.computeIfAbsent(end.apply(change), id -> new ArrayList<>())
                        .add(change));
        return index;
    }
}
