package org.impactmodel.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.territory.TerritoryChange;
import org.impactmodel.model.territory.TerritoryHistory;
import org.junit.jupiter.api.Test;

class CommuneChangesTest {

    private static final String HEADER = "ancienCode,ancienNom,nouveauCode,nouveauNom,dateEffet,mod";

    /** INSEE: Marissel was merged into Beauvais on 19 February 1943. */
    @Test
    void readsAMerger() {
        assertThat(CommuneChanges.read(Tables.table(HEADER, "60384,Marissel,60057,Beauvais,1943-02-19,31"))
                        .orThrow())
                .containsExactly(new TerritoryChange("commune-60384", "commune-60057", LocalDate.of(1943, 2, 19)));
    }

    @Test
    void writesTheIdsOfCorsicanCommunesInLowerCase() {
        assertThat(CommuneChanges.read(Tables.table(HEADER, "20004,Ajaccio,2A004,Ajaccio,1976-01-01,41"))
                        .orThrow())
                .extracting(TerritoryChange::into)
                .containsExactly("commune-2a004");
    }

    @Test
    void keepsTheGoodRowsAndNotesTheOthers() {
        Reading<List<TerritoryChange>> read = CommuneChanges.read(Tables.table(
                HEADER,
                "1033,Arlod,01033,Bellegarde,1971-01-01,33",
                "01205,Lalleyriat,01033,Valserhône,2019-02-30,32",
                "01091,Châtillon,,Valserhône,2019-01-01,32",
                "01018,Arlod,01033,Bellegarde,1971-01-01,33"));
        assertThat(read.orPartial()).extracting(TerritoryChange::from).containsExactly("commune-01018");
        assertThat(Tables.places(read))
                .containsExactly(
                        "table.csv:2 [ancienCode] commune-code",
                        "table.csv:3 [dateEffet] unreadable-local-date",
                        "table.csv:4 [nouveauCode] empty-cell");
    }

    @Test
    void tellsBothLanguagesThatTheZeroIsMissing() {
        Reading<List<TerritoryChange>> read =
                CommuneChanges.read(Tables.table("ancienCode,nouveauCode,dateEffet", "1033,01018,1971-01-01"));
        assertThat(Tables.only(read).in("en"))
                .isEqualTo("table.csv:2 [ancienCode] [commune-code] \"1033\" is not the code of a commune.\n"
                        + "    → Write its five characters with the zeros in front, such as 01004 or 2A004.");
        assertThat(Tables.only(read).in("fr"))
                .isEqualTo("table.csv:2 [ancienCode] [commune-code] « 1033 » n’est pas le code d’une commune.\n"
                        + "    → Écrivez ses cinq caractères, zéros de tête compris, comme 01004 ou 2A004.");
    }

    /** INSEE: what was Marissel in 1940 is in Beauvais today. */
    @Test
    void readsTheHistoryOfTheCommunesOfFrance() {
        List<TerritoryChange> changes = CommuneChanges.read(Tables.shared("territories/communes_fusions.csv"))
                .orThrow();
        assertThat(changes).hasSize(4_503);
        assertThat(TerritoryHistory.of(changes)
                        .later("commune-60384", LocalDate.of(1940, 1, 1), LocalDate.of(2025, 1, 1)))
                .containsExactly("commune-60057");
    }
}
