package org.impactmodel.io.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;

/**
 * The regions, départements, EPCI and communes of France (INSEE, Code officiel géographique au 1er janvier 2026; DGCL,
 * Banatic 2026). Populations are those that came with them. Read once, when first asked for.
 */
public final class Territories {

    /** The year of the codes. */
    public static final int VINTAGE = 2026;

    private static final String FOLDER = "/org/impactmodel/io/reference/territories/";

    private Territories() {}

    /** Read when first used, and only then: 35,000 communes take a moment. */
    private static final class Held {
        static final Map<TerritoryLevel, List<Territory>> BY_LEVEL = read();
        static final Map<String, Territory> BY_ID = byId();

        private static Map<String, Territory> byId() {
            Map<String, Territory> byId = new LinkedHashMap<>();
            BY_LEVEL.values().forEach(all -> all.forEach(one -> byId.put(one.id(), one)));
            return Collections.unmodifiableMap(byId);
        }
    }

    /**
     * The territories of a level.
     *
     * @param level the level
     * @return them in the order of their codes; empty for levels that are not of this catalogue
     */
    public static List<Territory> of(TerritoryLevel level) {
        return Held.BY_LEVEL.getOrDefault(Objects.requireNonNull(level, "level"), List.of());
    }

    /**
     * The territory with an id.
     *
     * @param id an id such as {@code departement-59} or {@code commune-59350}
     * @return the territory, or empty
     */
    public static Optional<Territory> find(String id) {
        return Optional.ofNullable(Held.BY_ID.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The ids of all territories.
     *
     * @return the ids, from regions to communes
     */
    public static Set<String> ids() {
        return Held.BY_ID.keySet();
    }

    private static Map<TerritoryLevel, List<Territory>> read() {
        Map<TerritoryLevel, List<Territory>> byLevel = new EnumMap<>(TerritoryLevel.class);
        byLevel.put(TerritoryLevel.REGION, rows("regions", TerritoryLevel.REGION));
        byLevel.put(TerritoryLevel.DEPARTEMENT, rows("departements", TerritoryLevel.DEPARTEMENT));
        byLevel.put(TerritoryLevel.EPCI, rows("epci", TerritoryLevel.EPCI));
        byLevel.put(TerritoryLevel.COMMUNE, rows("communes", TerritoryLevel.COMMUNE));
        return byLevel;
    }

    private static List<Territory> rows(String file, TerritoryLevel level) {
        return Rows.of(FOLDER + file + ".csv", row -> territory(row, level));
    }

    private static Territory territory(NamedCsvRecord row, TerritoryLevel level) {
        Territory territory = Territory.of(level, row.getField("code"), row.getField("name"), VINTAGE)
                .withParents(parents(row, level));
        String population = row.getField("population");
        return population.isEmpty() ? territory : territory.withPopulation(Integer.parseInt(population));
    }

    private static List<String> parents(NamedCsvRecord row, TerritoryLevel level) {
        List<String> parents = new ArrayList<>();
        if (level == TerritoryLevel.DEPARTEMENT) {
            parents.add(TerritoryLevel.REGION.id(row.getField("region")));
        } else if (level == TerritoryLevel.EPCI) {
            Arrays.stream(row.getField("departements").split(";"))
                    .forEach(code -> parents.add(TerritoryLevel.DEPARTEMENT.id(code)));
        } else if (level == TerritoryLevel.COMMUNE) {
            String epci = row.getField("epci");
            if (!epci.isEmpty()) {
                parents.add(TerritoryLevel.EPCI.id(epci));
            }
            parents.add(TerritoryLevel.DEPARTEMENT.id(row.getField("departement")));
        }
        return parents;
    }
}
