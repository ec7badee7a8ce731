package org.impactmodel.examples.synthetic;

import java.util.List;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Text;

/**
 * A region of metropolitan France, of the size that the catalogue of territories gives it.
 *
 * @param code the official code
 * @param name the name
 * @param inhabitants how many live there
 */
record Region(String code, String name, int inhabitants) {

    private static final List<String> METROPOLITAN =
            List.of("11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94");

    /** The thirteen regions, by code. */
    static final List<Region> ALL = Territories.of(TerritoryLevel.REGION).stream()
            .filter(region -> region.code().filter(METROPOLITAN::contains).isPresent())
            .map(Region::of)
            .toList();

    private static Region of(Territory territory) {
        return new Region(
                territory.code().orElseThrow(),
                territory.name(),
                territory.population().orElseThrow());
    }

    Option option() {
        return new Option(code, Text.of(name, name));
    }

    /** Its share of the country. */
    double share() {
        return inhabitants / (double) ALL.stream().mapToInt(Region::inhabitants).sum();
    }
}
