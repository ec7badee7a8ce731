package org.impactmodel.scoring.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.territory.Territory;

/**
 * The attributes of subjects that follow from a document: conditions, groups and peers of a method are written in them.
 *
 * <ul>
 *   <li>{@code partnership-kind} and {@code member-kind} of an alliance, {@code actor-kind} of an actor: codes;
 *   <li>{@code territory-level}: the code of the level of a territory, or of the territories where an alliance or an actor is;
 *   <li>{@code commune}, {@code epci}, {@code departement}, {@code region}, {@code country}, {@code free}: the ids of the
 *       territories of that level in which the subject lies or acts, itself among them. Several where it crosses a border.
 * </ul>
 */
public final class Attributes {

    private final Map<String, Alliance> alliances = new TreeMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Territory> territories = new TreeMap<>();

    private Attributes(Collection<Territory> territories) {
        territories.forEach(territory -> this.territories.put(territory.id(), territory));
    }

    /**
     * The attributes of territories.
     *
     * @param territories the territories, with those above them
     * @return the attributes
     */
    public static Attributes of(Collection<Territory> territories) {
        return new Attributes(territories);
    }

    /**
     * The attributes of the subjects of a document.
     *
     * @param observatory the document
     * @param elsewhere territories that it names without holding them or their parents, such as those of a catalogue
     * @return the attributes
     */
    public static Attributes of(Observatory observatory, Collection<Territory> elsewhere) {
        Objects.requireNonNull(observatory, "observatory");
        Attributes attributes = new Attributes(elsewhere);
        observatory.alliances().forEach(alliance -> attributes.alliances.putIfAbsent(alliance.id(), alliance));
        observatory.actors().forEach(actor -> attributes.actors.putIfAbsent(actor.id(), actor));
        observatory.territories().forEach(attributes::prefer);
        return attributes;
    }

    /**
     * The attributes of a subject.
     *
     * @param subject the subject
     * @return its values by name of the attribute, in their order; empty when the document does not hold it
     */
    public SortedMap<String, List<String>> of(SubjectRef subject) {
        TreeMap<String, SortedSet<String>> values = new TreeMap<>();
        if (subject.kind() == SubjectKind.TERRITORY) {
            located(List.of(subject.id()), values);
        } else if (subject.kind() == SubjectKind.ALLIANCE) {
            Optional.ofNullable(alliances.get(subject.id())).ifPresent(alliance -> alliance(alliance, values));
        } else if (subject.kind() == SubjectKind.ACTOR) {
            Optional.ofNullable(actors.get(subject.id())).ifPresent(actor -> actor(actor, values));
        }
        TreeMap<String, List<String>> lists = new TreeMap<>();
        values.forEach((name, set) -> lists.put(name, List.copyOf(set)));
        return Collections.unmodifiableSortedMap(lists);
    }

    /** A document may hold a territory without its parents: then those of the catalogue are known too. */
    private void prefer(Territory territory) {
        Territory known = territories.getOrDefault(territory.id(), territory);
        boolean bare = territory.parents().isEmpty();
        territories.put(territory.id(), bare ? territory.withParents(known.parents()) : territory);
    }

    private void alliance(Alliance alliance, Map<String, SortedSet<String>> values) {
        add("partnership-kind", alliance.kind().code(), values);
        alliance.members().stream()
                .map(Member::actor)
                .flatMap(id -> Stream.ofNullable(actors.get(id)))
                .forEach(actor -> add("member-kind", actor.kind().code(), values));
        located(alliance.territories(), values);
    }

    private void actor(Actor actor, Map<String, SortedSet<String>> values) {
        add("actor-kind", actor.kind().code(), values);
        located(actor.territory().stream().toList(), values);
    }

    private void located(List<String> ids, Map<String, SortedSet<String>> values) {
        TreeSet<String> seen = new TreeSet<>();
        for (String id : ids) {
            Optional.ofNullable(territories.get(id))
                    .ifPresent(territory ->
                            add("territory-level", territory.level().code(), values));
            above(id, seen, values);
        }
    }

    private void above(String id, SortedSet<String> seen, Map<String, SortedSet<String>> values) {
        Territory territory = territories.get(id);
        if (territory != null && seen.add(id)) {
            add(territory.level().code(), id, values);
            territory.parents().forEach(parent -> above(parent, seen, values));
        }
    }

    private static void add(String name, String value, Map<String, SortedSet<String>> values) {
        values.computeIfAbsent(name, any -> new TreeSet<>()).add(value);
    }
}
