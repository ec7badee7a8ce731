package org.impactmodel.model.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.impactmodel.model.Shared;
import org.junit.jupiter.api.Test;

/** Cases of INSEE's table of changes (code officiel géographique 2026). */
class TerritoryHistoryTest {

    private static final LocalDate IN_2012 = LocalDate.of(2012, 1, 1);
    private static final LocalDate IN_2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);

    /** Grand Est took the place of three regions on 1 January 2016. */
    private static final TerritoryHistory REGIONS = TerritoryHistory.of(Stream.of("region-21", "region-41", "region-42")
            .map(former -> new TerritoryChange(former, "region-44", LocalDate.of(2016, 1, 1)))
            .toList());

    /** Five communes went into Annecy on 1 January 2017. */
    private static final TerritoryHistory ANNECY =
            TerritoryHistory.of(Stream.of("74011", "74093", "74182", "74217", "74268")
                    .map(former -> new TerritoryChange(former, "74010", LocalDate.of(2017, 1, 1)))
                    .toList());

    @Test
    void findsWhatATerritoryBecame() {
        assertThat(REGIONS.later("region-42", IN_2012, IN_2022)).containsExactly("region-44");
        assertThat(REGIONS.later("region-11", IN_2012, IN_2022)).containsExactly("region-11");
    }

    @Test
    void changesNothingWithinAVintage() {
        assertThat(REGIONS.later("region-42", IN_2012, LocalDate.of(2015, 12, 31)))
                .containsExactly("region-42");
        assertThat(REGIONS.later("region-44", IN_2017, IN_2022)).containsExactly("region-44");
    }

    @Test
    void countsTheDayOfAChangeToTheNewState() {
        assertThat(ANNECY.later("74011", IN_2012, IN_2017)).containsExactly("74010");
        assertThat(ANNECY.earlier("74010", IN_2017, LocalDate.of(2016, 12, 31))).hasSize(6);
        assertThat(ANNECY.earlier("74010", IN_2022, IN_2017)).containsExactly("74010");
    }

    @Test
    void findsWhatATerritoryWasMadeOf() {
        assertThat(ANNECY.earlier("74010", IN_2022, IN_2012))
                .containsExactly("74010", "74011", "74093", "74182", "74217", "74268");
    }

    /** Pomet went into Châteauneuf-de-Chabre in 1944, which became Val Buëch-Méouge in 2016. */
    @Test
    void followsOneChangeAfterAnother() {
        TerritoryHistory history = TerritoryHistory.of(List.of(
                new TerritoryChange("05034", "05118", LocalDate.of(2016, 1, 1)),
                new TerritoryChange("05105", "05034", LocalDate.of(1944, 5, 1))));
        assertThat(history.later("05105", LocalDate.of(1943, 1, 1), IN_2022)).containsExactly("05118");
        assertThat(history.later("05105", LocalDate.of(1943, 1, 1), IN_2012)).containsExactly("05034");
        assertThat(history.earlier("05118", IN_2022, LocalDate.of(1943, 1, 1)))
                .containsExactly("05034", "05105", "05118");
    }

    @Test
    void goesOnBesideAPartThatLeavesIt() {
        LocalDate split = LocalDate.of(2014, 1, 1);
        TerritoryHistory history = TerritoryHistory.of(
                List.of(new TerritoryChange("whole", "whole", split), new TerritoryChange("whole", "part", split)));
        assertThat(history.later("whole", IN_2012, IN_2022)).containsExactly("part", "whole");
        assertThat(history.earlier("part", IN_2022, IN_2012)).containsExactly("part", "whole");
    }

    @Test
    void readsTheChangesThatTerritoriesCarry() {
        TerritoryChange merger = new TerritoryChange("commune-74011", "commune-74010", IN_2017);
        TerritoryHistory history = TerritoryHistory.from(List.of(
                Territory.of(TerritoryLevel.COMMUNE, "74010", "Annecy", 2022).withChanges(List.of(merger)),
                Territory.of(TerritoryLevel.COMMUNE, "74011", "Annecy-le-Vieux", 2012)
                        .withChanges(List.of(merger))));
        assertThat(history.later("commune-74011", IN_2012, IN_2022)).containsExactly("commune-74010");
    }

    /** Freigné left Maine-et-Loire for Loire-Atlantique and went into Vallons-de-l'Erdre on 1 January 2018. */
    @Test
    void followsChangesOfOneDay() {
        LocalDate day = LocalDate.of(2018, 1, 1);
        TerritoryHistory history = TerritoryHistory.of(
                List.of(new TerritoryChange("44225", "44180", day), new TerritoryChange("49144", "44225", day)));
        assertThat(history.later("49144", IN_2012, IN_2022)).containsExactly("44180");
        assertThat(history.earlier("44180", IN_2022, IN_2012)).containsExactly("44180", "44225", "49144");
    }

    /** What is called "one" went into "two" in 2013; the "one" of 2018 is another, which went into "three". */
    @Test
    void leavesTheNextBearerOfAnIdAlone() {
        TerritoryHistory history = TerritoryHistory.of(List.of(
                new TerritoryChange("one", "two", LocalDate.of(2013, 1, 1)),
                new TerritoryChange("one", "three", LocalDate.of(2018, 1, 1))));
        assertThat(history.later("one", IN_2012, IN_2022)).containsExactly("two");
        assertThat(history.later("one", IN_2017, IN_2022)).containsExactly("three");
    }

    @Test
    void comesToAnEndWhereTwoSwapTheirCodes() {
        TerritoryHistory history = TerritoryHistory.of(
                List.of(new TerritoryChange("one", "other", IN_2017), new TerritoryChange("other", "one", IN_2017)));
        assertThat(history.later("one", IN_2012, IN_2022)).isNotEmpty();
        assertThat(history.earlier("one", IN_2022, IN_2012)).containsExactly("one", "other");
    }

    @Test
    void leadsEveryFormerCommuneOfFranceToOneOfToday() {
        List<TerritoryChange> changes = Shared.rows("territories/communes_fusions.csv").stream()
                .map(row -> new TerritoryChange(row[0], row[2], LocalDate.parse(row[4])))
                .toList();
        Set<String> today = new HashSet<>(Shared.rows("territories/communes.csv").stream()
                .map(row -> row[0])
                .toList());
        TerritoryHistory history = TerritoryHistory.of(changes);
        assertThat(changes).hasSize(4503);
        assertThat(changes.stream().map(TerritoryChange::from).distinct())
                .allMatch(code ->
                        today.containsAll(history.later(code, LocalDate.of(1900, 1, 1), LocalDate.of(2026, 1, 1))));
    }
}
