package org.impactmodel.examples.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;

/**
 * Where subjects are: the territories of a document and those of the catalogue. A commune that the catalogue does not hold,
 * because it has merged since or is a part of Paris, Lyon or Marseille, lies in the département that its code begins with.
 *
 * @param territories the territories, each id once
 * @param byCode the ids of the communes that only their code places
 */
public record Places(List<Territory> territories, List<String> byCode) {

    private static final String COMMUNE = TerritoryLevel.COMMUNE.id("");

    /** Copies the lists. */
    public Places {
        territories = List.copyOf(territories);
        byCode = List.copyOf(byCode);
    }

    /**
     * All places that a roll-up may need: the whole catalogue, because a body that crosses a border is divided by its communes.
     *
     * @param data the data
     * @return the places
     */
    public static Places all(Data data) {
        Stream<String> subjects = data.answers().stream()
                .map(answers -> answers.subject())
                .filter(subject -> subject.startsWith("territory:"))
                .map(subject -> subject.substring("territory:".length()));
        List<String> named = Stream.concat(subjects, data.observatory().stream().flatMap(Places::named))
                .toList();
        TreeMap<String, Territory> known = new TreeMap<>();
        Stream.of(TerritoryLevel.values())
                .flatMap(level -> Territories.of(level).stream())
                .forEach(one -> known.put(one.id(), one));
        return of(named, data.observatory(), known);
    }

    /** The territories of some ids and all that they lie in. */
    static List<Territory> around(Collection<String> ids, Optional<Observatory> observatory) {
        TreeMap<String, Territory> known = new TreeMap<>();
        List<String> open = new ArrayList<>(ids);
        observatory.ifPresent(document -> document.territories().forEach(one -> open.addAll(one.parents())));
        ids.forEach(id -> departement(id).ifPresent(open::add));
        while (!open.isEmpty()) {
            Territories.find(open.remove(open.size() - 1)).ifPresent(found -> {
                if (known.put(found.id(), found) == null) {
                    open.addAll(found.parents());
                }
            });
        }
        return of(ids, observatory, known).territories();
    }

    /** Every territory that a document names. */
    static Stream<String> named(Observatory observatory) {
        return Stream.of(
                        observatory.territories().stream().map(Territory::id),
                        observatory.alliances().stream().flatMap(alliance -> alliance.territories().stream()),
                        observatory.actors().stream().flatMap(actor -> actor.territory().stream()),
                        observatory.observations().stream()
                                .map(one -> one.subject())
                                .filter(subject -> subject.toString().startsWith("territory:"))
                                .map(subject -> subject.id()))
                .flatMap(ids -> ids)
                .distinct();
    }

    private static Places of(
            Collection<String> ids, Optional<Observatory> document, SortedMap<String, Territory> known) {
        document.map(Observatory::territories).orElse(List.of()).forEach(own -> {
            Territory catalogued = known.getOrDefault(own.id(), own);
            known.put(own.id(), completed(own, catalogued));
        });
        List<String> byCode = new ArrayList<>();
        for (String id : ids) {
            Optional<String> departement = departement(id);
            if (departement.isPresent() && !known.containsKey(id)) {
                byCode.add(id);
                String code = id.substring(COMMUNE.length());
                known.put(
                        id,
                        Territory.of(TerritoryLevel.COMMUNE, code, code, Territories.VINTAGE)
                                .withParents(List.of(departement.get())));
            }
        }
        Collections.sort(byCode);
        return new Places(List.copyOf(known.values()), byCode);
    }

    /** A document may hold a territory without its parents and inhabitants: then those of the catalogue are known too. */
    private static Territory completed(Territory own, Territory catalogued) {
        Territory placed = own.parents().isEmpty() ? own.withParents(catalogued.parents()) : own;
        return own.population().isEmpty() && catalogued.population().isPresent()
                ? placed.withPopulation(catalogued.population().getAsInt())
                : placed;
    }

    /** The département that the code of a commune begins with: two characters, overseas three. */
    private static Optional<String> departement(String id) {
        if (!id.startsWith(COMMUNE)) {
            return Optional.empty();
        }
        String code = id.substring(COMMUNE.length()).toUpperCase(Locale.ROOT);
        int length = code.startsWith("97") || code.startsWith("98") ? 3 : 2;
        return Optional.of(code)
                .filter(whole -> whole.length() == 5)
                .map(whole -> TerritoryLevel.DEPARTEMENT.id(whole.substring(0, length)))
                .filter(departement -> Territories.find(departement).isPresent());
    }
}
