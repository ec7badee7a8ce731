package org.impactmodel.scoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.given.Given;
import org.impactmodel.scoring.given.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 5,417 communes of the census of 2018 (INSEE, recensement de la population 2018) roll up to the published sums. */
class CensusTest {

    /** Half of the last printed digit. */
    private static final Offset<Double> HALF_A_DIGIT = within(0.005 + 1e-9);

    /** The columns of the communes and those of the larger territories. */
    private static final SortedMap<String, String> COLUMNS = new TreeMap<>(Map.of(
            "dipl_aucun", "no_diploma_percent",
            "dipl_sup", "long_higher_education_percent",
            "hlm", "social_housing_percent",
            "resid_sec", "second_homes_percent",
            "age_0_14", "age_0_14_percent",
            "age_75p", "age_75_plus_percent",
            "ouvr", "workers_percent",
            "cadres", "managers_percent"));

    /** Counts of people, of which unemployment is a ratio. */
    private static final List<String> COUNTS = List.of("pop_tot", "pop_chom", "pop_act_15p");

    private static final String UNEMPLOYMENT = "unemployed_percent_of_active";

    private static Methodology method() {
        List<Indicator> indicators = new ArrayList<>();
        COLUMNS.keySet().forEach(column -> indicators.add(indicator(column, new RollUp.WeightedMean("pop-tot"))));
        indicators.add(indicator("chom", new RollUp.Ratio("pop-chom", "pop-act-15p", 100)));
        indicators.add(indicator("chom-by-active", new RollUp.WeightedMean("pop-act-15p")));
        indicators.add(indicator("chom-by-inhabitants", new RollUp.MeanByPopulation()));
        return Given.method(indicators)
                .variables(COUNTS.stream()
                        .map(column -> Variable.count(code(column), Given.text(column)))
                        .toList())
                .build();
    }

    private static Indicator indicator(String column, RollUp rule) {
        return Regions.indicator(code(column), Optional.of(rule), Regions.PLAIN);
    }

    private static String code(String column) {
        return column.replace('_', '-');
    }

    private static List<Territory> territories(List<SortedMap<String, String>> communes) {
        List<Territory> all = new ArrayList<>();
        TreeMap<String, String> regionOf = new TreeMap<>();
        TreeSet<String> regions = new TreeSet<>();
        for (SortedMap<String, String> commune : communes) {
            regionOf.put(commune.get("code_departement"), commune.get("code_region"));
            regions.add(commune.get("code_region"));
            all.add(Territory.of(TerritoryLevel.COMMUNE, commune.get("code_insee"), commune.get("commune"), 2018)
                    .withPopulation(Integer.parseInt(commune.get("pop_tot")))
                    .withParents(List.of(TerritoryLevel.DEPARTEMENT.id(commune.get("code_departement")))));
        }
        regionOf.forEach((departement, region) ->
                all.add(Territory.of(TerritoryLevel.DEPARTEMENT, departement, departement, 2018)
                        .withParents(List.of(TerritoryLevel.REGION.id(region)))));
        regions.forEach(region -> all.add(Territory.of(TerritoryLevel.REGION, region, region, 2018)));
        return all;
    }

    private static Answers answers(SortedMap<String, String> commune) {
        TreeMap<String, Double> values = new TreeMap<>();
        COLUMNS.keySet().forEach(column -> values.put(code(column), Double.valueOf(commune.get(column))));
        COUNTS.forEach(column -> values.put(code(column), Double.valueOf(commune.get(column))));
        List.of("chom", "chom-by-active", "chom-by-inhabitants")
                .forEach(id -> values.put(id, Double.valueOf(commune.get("chom"))));
        return Given.values("territory:" + TerritoryLevel.COMMUNE.id(commune.get("code_insee")), values);
    }

    private static RolledUp rolled(TerritoryLevel level) {
        List<SortedMap<String, String>> communes = Published.rows("data/insee/rp2018-communes.csv");
        return TerritoryRollUp.of(method(), territories(communes))
                .into(level, communes.stream().map(CensusTest::answers).toList());
    }

    @ParameterizedTest
    @CsvSource({"DEPARTEMENT, departements-2018.csv, 100", "REGION, regions-2018.csv, 17"})
    void communesRollUpToThePublishedFigures(TerritoryLevel level, String file, int count) {
        RolledUp rolled = rolled(level);
        List<SortedMap<String, String>> expected = Published.rows("data/insee/" + file);
        assertThat(rolled.unplaced()).isEmpty();
        assertThat(rolled.wholes()).hasSize(count);
        assertThat(expected).hasSize(count);
        for (SortedMap<String, String> row : expected) {
            Whole whole = rolled.whole(level.id(row.get("code"))).orElseThrow();
            assertThat(whole.gaps()).isEmpty();
            assertThat(whole.parts()).hasSize(Integer.parseInt(row.get("communes")));
            assertThat(value(whole, "pop-tot")).isEqualTo(Double.parseDouble(row.get("population")));
            COLUMNS.forEach((column, published) -> assertThat(value(whole, code(column)))
                    .as(row.get("code") + " " + column)
                    .isCloseTo(Double.parseDouble(row.get(published)), HALF_A_DIGIT));
            assertThat(value(whole, "chom"))
                    .as(row.get("code") + " unemployment")
                    .isCloseTo(Double.parseDouble(row.get(UNEMPLOYMENT)), HALF_A_DIGIT);
        }
    }

    /**
     * Weighed by the active, the communes' rates give the published one but for their own rounding to four digits; weighed by
     * inhabitants, they give another figure in 99 départements of 100, by up to two and a half points.
     */
    @Test
    void aShareOfTheActiveIsAnotherFigureWhenInhabitantsWeigh() {
        RolledUp rolled = rolled(TerritoryLevel.DEPARTEMENT);
        int others = 0;
        double farthest = 0;
        for (SortedMap<String, String> row : Published.rows("data/insee/departements-2018.csv")) {
            Whole whole =
                    rolled.whole(TerritoryLevel.DEPARTEMENT.id(row.get("code"))).orElseThrow();
            double published = Double.parseDouble(row.get(UNEMPLOYMENT));
            assertThat(value(whole, "chom-by-active")).isCloseTo(published, within(0.005 + 5e-5));
            double apart = Math.abs(value(whole, "chom-by-inhabitants") - published);
            others += Math.round(100 * value(whole, "chom-by-inhabitants")) == Math.round(100 * published) ? 0 : 1;
            farthest = Math.max(farthest, apart);
        }
        assertThat(others).isEqualTo(99);
        assertThat(farthest).isBetween(2.5, 2.6);
    }

    private static double value(Whole whole, String indicator) {
        return ((Outcome.Value) whole.answers().answers().get(indicator).outcome()).number();
    }
}
