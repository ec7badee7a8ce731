package org.impactmodel.model.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    /** 11 is the region Île-de-France and the département Aude. */
    @Test
    void tellsLevelsApartThatShareACode() {
        Territory region = Territory.of(TerritoryLevel.REGION, "11", "Île-de-France", 2026);
        Territory departement = Territory.of(TerritoryLevel.DEPARTEMENT, "11", "Aude", 2026);
        assertThat(region.id()).isEqualTo("region-11");
        assertThat(departement.id()).isEqualTo("departement-11");
        assertThat(TerritoryLevel.DEPARTEMENT.id("2A")).isEqualTo("departement-2a");
    }

    /** Redon Agglomération lies in Ille-et-Vilaine, Loire-Atlantique and Morbihan (DGCL, Banatic 2026). */
    @Test
    void liesInSeveralParentsWhereItCrossesABorder() {
        Territory redon = Territory.of(TerritoryLevel.EPCI, "243500741", "CA Redon Agglomération", 2026)
                .withParents(List.of("departement-35", "departement-44", "departement-56"));
        assertThat(redon.parents()).hasSize(3);
    }

    @Test
    void doesNotLieInItself() {
        Territory region = Territory.of(TerritoryLevel.REGION, "11", "Île-de-France", 2026);
        assertThatThrownBy(() -> region.withParents(List.of("country-fr", "region-11")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(Rule.ACYCLIC));
    }

    @Test
    void holdsItsOwnChangesOnly() {
        Territory beauvais = Territory.of(TerritoryLevel.COMMUNE, "60057", "Beauvais", 2026);
        LocalDate date = LocalDate.of(1943, 2, 19);
        TerritoryChange merger = new TerritoryChange("commune-60384", "commune-60057", date);
        TerritoryChange foreign = new TerritoryChange("commune-74011", "commune-74010", date);
        assertThat(beauvais.withChanges(List.of(merger)).changes()).containsExactly(merger);
        assertThatThrownBy(() -> beauvais.withChanges(List.of(merger, foreign)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.CHANGE_NAMES_TERRITORY);
                    assertThat(violation.found()).isEqualTo("commune-74011 into commune-74010");
                });
    }

    @Test
    void countsItsInhabitantsWhenTheyAreKnown() {
        Territory country = Territory.of(TerritoryLevel.COUNTRY, "FR", "France", 2026);
        assertThat(country.population()).isEmpty();
        assertThat(country.withPopulation(68_000_000).population()).hasValue(68_000_000);
    }

    @Test
    void liesInLargerTerritoriesAndInFreeOnes() {
        assertThat(TerritoryLevel.COMMUNE.mayLieIn(TerritoryLevel.EPCI)).isTrue();
        assertThat(TerritoryLevel.EPCI.mayLieIn(TerritoryLevel.COMMUNE)).isFalse();
        assertThat(TerritoryLevel.REGION.mayLieIn(TerritoryLevel.REGION)).isFalse();
        assertThat(TerritoryLevel.REGION.mayLieIn(TerritoryLevel.FREE)).isTrue();
        assertThat(TerritoryLevel.FREE.mayLieIn(TerritoryLevel.COMMUNE)).isTrue();
    }
}
