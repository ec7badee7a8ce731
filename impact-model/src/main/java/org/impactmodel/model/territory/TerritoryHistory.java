package org.impactmodel.model.territory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What became of territories, so that two vintages can be compared. */
public final class TerritoryHistory {

    private record Moment(String id, LocalDate day) {}

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
     * What a territory of one day is on a later day. Changes of the same day follow one another: a commune that changed its
     * département and was merged on that day is found in the merged one.
     *
     * @param id the id of the territory
     * @param day the day on which it exists
     * @param later a later day
     * @return the ids on the later day: the same when nothing happened, several after a split
     */
    public SortedSet<String> later(String id, LocalDate day, LocalDate later) {
        TreeSet<String> reached = new TreeSet<>();
        Set<Moment> passed = new HashSet<>();
        Deque<Moment> open = new ArrayDeque<>(List.of(new Moment(Objects.requireNonNull(id, "id"), day.plusDays(1))));
        while (!open.isEmpty()) {
            Moment moment = open.pop();
            LocalDate from = passed.add(moment) ? moment.day() : moment.day().plusDays(1);
            List<TerritoryChange> next = next(moment.id(), from, later);
            if (next.isEmpty()) {
                reached.add(moment.id());
            }
            next.forEach(change -> passed.add(new Moment(moment.id(), change.date())));
            next.forEach(change -> open.push(new Moment(change.into(), change.date())));
        }
        return Collections.unmodifiableSortedSet(reached);
    }

    /** The changes of the first day on which something happens to it. */
    private List<TerritoryChange> next(String id, LocalDate from, LocalDate until) {
        List<TerritoryChange> changes = leaving.getOrDefault(id, List.of()).stream()
                .filter(change ->
                        !change.date().isBefore(from) && !change.date().isAfter(until))
                .toList();
        return changes.stream()
                .filter(change -> change.date().equals(changes.get(0).date()))
                .toList();
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
        TreeSet<String> origins = new TreeSet<>();
        Set<Moment> passed = new HashSet<>();
        Deque<Moment> open = new ArrayDeque<>(List.of(new Moment(Objects.requireNonNull(id, "id"), day)));
        while (!open.isEmpty()) {
            Moment moment = open.pop();
            origins.add(moment.id());
            if (passed.add(moment)) {
                entering.getOrDefault(moment.id(), List.of()).stream()
                        .filter(change ->
                                change.date().isAfter(earlier) && !change.date().isAfter(moment.day()))
                        .forEach(change -> open.push(new Moment(change.from(), change.date())));
            }
        }
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
