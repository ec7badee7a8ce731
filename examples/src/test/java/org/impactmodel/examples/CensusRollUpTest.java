package org.impactmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.input.Places;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.io.shipped.Tables;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.rollup.RolledUp;
import org.impactmodel.scoring.rollup.TerritoryRollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The method of territorial fragility rolls the census of 2018 up (INSEE, recensement de la population 2018). */
class CensusRollUpTest {

    private static final Methodology METHOD = Methods.method("territorial-fragility-2018");
    private static final Path COMMUNES = Path.of("../../shared/data/insee/rp2018-communes.csv");

    /** What the README of the tables says the columns of the communes are called. */
    private static final Map<String, String> RENAMED = Map.of(
            "unemployment", "chom",
            "no-diploma", "dipl_aucun",
            "long-higher-education", "dipl_sup",
            "second-homes", "resid_sec",
            "age-75-plus", "age_75p",
            "age-0-14", "age_0_14",
            "population", "pop_tot",
            "active-population", "pop_act_15p",
            "unemployed", "pop_chom");

    private static List<Answers> table(String name) {
        List<Answers> rows = new ArrayList<>();
        assertThat(WideTable.stream(Tables.source(name), Columns.of(METHOD), rows::add, Progress.NONE))
                .isEmpty();
        return rows;
    }

    private static List<Territory> territories(TerritoryLevel... levels) {
        return Stream.of(levels)
                .flatMap(level -> Territories.of(level).stream())
                .toList();
    }

    private static double number(Answers answers, String id) {
        return ((Outcome.Value) answers.answers().get(id).outcome()).number();
    }

    /** Départements hold shares rounded to two digits, of which the mean may be off by as much as one of them. */
    @Test
    void departementsOfTheTableAddUpToItsRegions() {
        RolledUp rolled = TerritoryRollUp.of(METHOD, territories(TerritoryLevel.REGION, TerritoryLevel.DEPARTEMENT))
                .into(TerritoryLevel.REGION, table("census-2018-departements"));
        assertThat(rolled.unplaced()).isEmpty();
        List<Answers> regions = table("census-2018-regions");
        assertThat(rolled.wholes()).hasSize(regions.size()).hasSize(17);
        for (Answers region : regions) {
            Answers whole = rolled.whole(region.subject().replace("territory:", ""))
                    .orElseThrow()
                    .answers();
            assertThat(number(whole, "population")).isEqualTo(number(region, "population"));
            assertThat(number(whole, "unemployment"))
                    .as(region.subject())
                    .isCloseTo(number(region, "unemployment"), within(0.005));
            METHOD.indicators()
                    .forEach(indicator -> assertThat(number(whole, indicator.id()))
                            .isCloseTo(number(region, indicator.id()), within(0.01)));
        }
    }

    @ParameterizedTest
    @CsvSource({"DEPARTEMENT, census-2018-departements", "REGION, census-2018-regions"})
    void communesAddUpToTheTables(TerritoryLevel level, String table) throws IOException {
        assumeTrue(Files.exists(COMMUNES), "the communes of the census do not ship: " + COMMUNES);
        Data data = new Data(
                communes(), DataStamp.of(Nature.PUBLISHED), new TreeMap<>(), Optional.empty(), new TreeMap<>());
        Places places = Places.all(data);
        assertThat(places.byCode()).contains("commune-75120", "commune-69381", "commune-13201");
        RolledUp rolled = TerritoryRollUp.of(METHOD, places.territories()).into(level, data.answers());
        assertThat(rolled.unplaced()).isEmpty();
        for (Answers published : table(table)) {
            Answers whole = rolled.whole(published.subject().replace("territory:", ""))
                    .orElseThrow()
                    .answers();
            RENAMED.keySet()
                    .forEach(id -> assertThat(number(whole, id))
                            .as(published.subject() + " " + id)
                            .isCloseTo(number(published, id), within(people(id) ? 0.5 : 0.005 + 1e-9)));
        }
    }

    private static boolean people(String id) {
        return METHOD.variables().stream().anyMatch(variable -> variable.id().equals(id));
    }

    /** Communes as they were in 2018, the districts of Paris, Lyon and Marseille one by one. */
    private static List<Answers> communes() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(COMMUNES)) {
            return rows.stream().map(CensusRollUpTest::commune).toList();
        }
    }

    private static Answers commune(NamedCsvRecord row) {
        TreeMap<String, Outcome> outcomes = new TreeMap<>();
        RENAMED.forEach((id, column) -> outcomes.put(id, new Outcome.Value(Double.parseDouble(row.getField(column)))));
        return Answers.of("territory:" + TerritoryLevel.COMMUNE.id(row.getField("code_insee")), outcomes);
    }
}
