package org.impactmodel.scoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.impactmodel.scoring.rollup.Regions.alliance;
import static org.impactmodel.scoring.rollup.Regions.into;
import static org.impactmodel.scoring.rollup.Regions.territory;
import static org.impactmodel.scoring.rollup.Regions.value;

import java.util.List;
import java.util.Map;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

/** Shares that weigh by what they are shares of, on the {@link Regions}; expected values are worked out by hand. */
class CountsTest {

    private static final String TOWN = "territory:commune-11";
    private static final String VILLAGE = "territory:commune-12";

    private static Answers place(String subject, Map<String, Double> values) {
        return Given.values(subject, values);
    }

    private static Whole first(Answers... parts) {
        return into(TerritoryLevel.DEPARTEMENT, List.of(parts))
                .whole("departement-1")
                .orElseThrow();
    }

    /** The town has 200 inhabitants of whom 80 are active, the village 50 of whom 40 are. */
    @Test
    void shareOfTheActiveWeighsByTheActiveNotByTheInhabitants() {
        RolledUp rolled = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(
                        place(TOWN, Map.of("rate", 10.0, "by-active", 10.0, "active", 80.0)),
                        place(VILLAGE, Map.of("rate", 25.0, "by-active", 25.0, "active", 40.0))));
        assertThat(value(rolled, "departement-1", "by-active"))
                .isCloseTo((80 * 10 + 40 * 25) / 120.0, within(1e-9))
                .isCloseTo(15, within(1e-9));
        assertThat(value(rolled, "departement-1", "rate")).isCloseTo(13, within(1e-9));
    }

    /** 8 of 80 and 10 of 40 are 18 of 120. */
    @Test
    void ratioDividesTheSumOfTheNumeratorsByThatOfTheDenominators() {
        RolledUp rolled = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(
                        place(TOWN, Map.of("unemployed", 8.0, "active", 80.0)),
                        place(VILLAGE, Map.of("unemployed", 10.0, "active", 40.0))));
        assertThat(value(rolled, "departement-1", "unemployment")).isCloseTo(15, within(1e-9));
        assertThat(rolled.whole("departement-1").orElseThrow().known()).containsEntry("unemployment", 1.0);
    }

    @Test
    void ratioIsOfTheCountsWhateverRoundedShareStandsBesideThem() {
        Whole whole = first(
                place(TOWN, Map.of("unemployment", 33.33, "unemployed", 1.0, "active", 3.0)),
                place(VILLAGE, Map.of("unemployment", 66.67, "unemployed", 2.0, "active", 3.0)));
        assertThat(whole.answers().answers().get("unemployment").outcome()).isEqualTo(new Outcome.Value(50));
    }

    @Test
    void countsOfAPartThatCrossesABorderAreDividedWithIt() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(place("territory:epci-9", Map.of("by-active", 30.0, "active", 90.0, "unemployed", 9.0))));
        assertThat(value(departements, "departement-1", "active")).isCloseTo(60, within(1e-9));
        assertThat(value(departements, "departement-2", "unemployed")).isCloseTo(3, within(1e-9));
        assertThat(value(departements, "departement-2", "unemployment")).isCloseTo(10, within(1e-9));
        assertThat(value(departements, "departement-2", "by-active")).isCloseTo(30, within(1e-9));
    }

    /** Two thirds of the active of the body live in the first département: 60, beside the 40 of the village. */
    @Test
    void aPartThatCrossesABorderWeighsAsMuchAsLiesWithin() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(
                        place("territory:epci-9", Map.of("by-active", 30.0, "active", 90.0)),
                        place(VILLAGE, Map.of("by-active", 5.0, "active", 40.0))));
        assertThat(value(departements, "departement-1", "by-active"))
                .isCloseTo((60 * 30 + 40 * 5) / 100.0, within(1e-9));
    }

    @Test
    void aPartThatAnswersWithoutItsCountsLeavesTheWholeWithoutANumber() {
        Whole whole = first(
                place(TOWN, Map.of("by-active", 10.0, "unemployment", 10.0, "active", 80.0, "unemployed", 8.0)),
                place(VILLAGE, Map.of("by-active", 25.0, "unemployment", 25.0)));
        assertThat(whole.gaps())
                .containsEntry("by-active", Gap.WEIGHT_UNKNOWN)
                .containsEntry("unemployment", Gap.COUNT_UNKNOWN);
        assertThat(whole.answers().answers()).doesNotContainKeys("by-active", "unemployment");
    }

    @Test
    void aPartWithNeitherShareNorCountsIsUnknownAndCoverageSaysSo() {
        Whole whole =
                first(place(TOWN, Map.of("unemployed", 8.0, "active", 80.0)), place(VILLAGE, Map.of("jobs", 1.0)));
        assertThat(whole.answers().answers().get("unemployment").outcome()).isEqualTo(new Outcome.Value(10));
        assertThat(whole.known()).containsEntry("unemployment", 0.8);
    }

    @Test
    void aCountBelowZeroIsNone() {
        Whole whole = first(place(TOWN, Map.of("by-active", 10.0, "unemployment", 10.0, "active", -80.0)));
        assertThat(whole.gaps())
                .containsEntry("by-active", Gap.WEIGHT_UNKNOWN)
                .containsEntry("unemployment", Gap.COUNT_UNKNOWN);
    }

    @Test
    void nobodyToBeAShareOfIsNoShare() {
        Whole whole = first(place(TOWN, Map.of("by-active", 10.0, "unemployed", 0.0, "active", 0.0)));
        assertThat(whole.gaps()).containsEntry("by-active", Gap.NO_WEIGHT).containsEntry("unemployment", Gap.NO_WEIGHT);
    }

    @Test
    void levelsHaveNoRatio() {
        Whole whole = first(place(TOWN, Map.of("unemployed", 8.0, "active", 80.0)));
        assertThat(whole.gaps()).containsEntry("level-ratio", Gap.LEVELS_NOT_ADDED);
    }

    /** As the six villages destroyed in 1916, which are communes without inhabitants. */
    @Test
    void aCommuneWithoutInhabitantsWeighsNothingAndHidesNothing() {
        List<Territory> territories = List.of(
                territory(TerritoryLevel.DEPARTEMENT, "55", 100),
                territory(TerritoryLevel.COMMUNE, "55545", 100, "departement-55"),
                territory(TerritoryLevel.COMMUNE, "55050", 0, "departement-55"));
        RolledUp rolled = TerritoryRollUp.of(Regions.METHOD, territories)
                .into(
                        TerritoryLevel.DEPARTEMENT,
                        List.of(
                                place("territory:commune-55545", Map.of("rate", 10.0)),
                                place("territory:commune-55050", Map.of("rate", 90.0))));
        assertThat(value(rolled, "departement-55", "rate")).isEqualTo(10);
        Whole nobody = TerritoryRollUp.of(Regions.METHOD, territories)
                .into(TerritoryLevel.DEPARTEMENT, List.of(place("territory:commune-55050", Map.of("rate", 90.0))))
                .wholes()
                .get(0);
        assertThat(nobody.gaps()).containsEntry("rate", Gap.NO_WEIGHT);
    }

    @Test
    void allianceBringsItsCountsWithItsShare() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(place("alliance:x", Map.of("unemployed", 10.0, "active", 40.0))),
                alliance("x", "departement-1", "departement-2"));
        assertThat(value(departements, "departement-1", "active")).isCloseTo(24, within(1e-9));
        assertThat(value(departements, "departement-1", "unemployment")).isCloseTo(25, within(1e-9));
    }
}
