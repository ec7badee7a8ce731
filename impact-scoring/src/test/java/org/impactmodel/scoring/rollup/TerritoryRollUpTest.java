package org.impactmodel.scoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.impactmodel.scoring.rollup.Regions.METHOD;
import static org.impactmodel.scoring.rollup.Regions.TERRITORIES;
import static org.impactmodel.scoring.rollup.Regions.alliance;
import static org.impactmodel.scoring.rollup.Regions.into;
import static org.impactmodel.scoring.rollup.Regions.territory;
import static org.impactmodel.scoring.rollup.Regions.value;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

/** On the {@link Regions}; expected values are worked out by hand. */
class TerritoryRollUpTest {

    @Test
    void allianceInTwoDepartementsOfARegionCountsOnceInTheRegion() {
        List<Answers> parts = List.of(
                Given.values("alliance:x", Map.of("jobs", 100.0)), Given.values("alliance:y", Map.of("jobs", 10.0)));
        RolledUp regions = into(
                TerritoryLevel.REGION,
                parts,
                alliance("x", "departement-1", "departement-2"),
                alliance("y", "departement-1"));
        assertThat(value(regions, "region-north", "jobs")).isEqualTo(110);
        assertThat(regions.wholes()).hasSize(1);
    }

    @Test
    void allianceIsDividedBetweenItsDepartementsByPopulation() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(Given.values("alliance:x", Map.of("jobs", 100.0, "trust", 80.0))),
                alliance("x", "departement-1", "departement-2"));
        assertThat(value(departements, "departement-1", "jobs")).isCloseTo(60, within(1e-9));
        assertThat(value(departements, "departement-2", "jobs")).isCloseTo(40, within(1e-9));
        assertThat(value(departements, "departement-2", "trust"))
                .as("a mean is not divided")
                .isEqualTo(80);
    }

    @Test
    void territoryOfAnAllianceWithinAnotherOfItsStandsAside() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(Given.values("alliance:x", Map.of("jobs", 100.0))),
                alliance("x", "departement-2", "commune-21"));
        assertThat(value(departements, "departement-2", "jobs")).isEqualTo(100);
    }

    /** The commune is of the second département, though its inter-municipal body lies in the first as well. */
    @Test
    void communeOfABodyThatCrossesABorderStandsBesideTheDepartementBeyond() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(Given.values("alliance:x", Map.of("jobs", 70.0))),
                alliance("x", "departement-1", "commune-21"));
        assertThat(value(departements, "departement-1", "jobs")).isCloseTo(60, within(1e-9));
        assertThat(value(departements, "departement-2", "jobs")).isCloseTo(10, within(1e-9));
    }

    @Test
    void bodyThatCrossesABorderIsDividedByThePopulationOfItsCommunes() {
        RolledUp departements =
                into(TerritoryLevel.DEPARTEMENT, List.of(Given.values("territory:epci-9", Map.of("jobs", 30.0))));
        assertThat(value(departements, "departement-1", "jobs")).isCloseTo(20, within(1e-9));
        assertThat(value(departements, "departement-2", "jobs")).isCloseTo(10, within(1e-9));
    }

    @Test
    void departementOfACommuneTellsMoreExactlyThanItsInterMunicipalBody() {
        List<Territory> crossing = List.of(
                territory(TerritoryLevel.REGION, "NORTH", 1000),
                territory(TerritoryLevel.REGION, "SOUTH", 500),
                territory(TerritoryLevel.DEPARTEMENT, "1", 600, "region-north"),
                territory(TerritoryLevel.DEPARTEMENT, "3", 500, "region-south"),
                territory(TerritoryLevel.EPCI, "9", 300, "departement-1", "departement-3"),
                territory(TerritoryLevel.COMMUNE, "11", 200, "epci-9", "departement-1"));
        RolledUp regions = TerritoryRollUp.of(METHOD, crossing)
                .into(TerritoryLevel.REGION, List.of(Given.values("territory:commune-11", Map.of("jobs", 30.0))));
        assertThat(regions.wholes()).hasSize(1);
        assertThat(value(regions, "region-north", "jobs")).isEqualTo(30);
    }

    @Test
    void meanWeightedByPopulationAndCoverageByPopulation() {
        RolledUp departements = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(
                        Given.values("territory:commune-11", Map.of("rate", 10.0, "trust", 10.0)),
                        Given.values("territory:commune-12", Map.of("rate", 20.0))));
        Whole whole = departements.whole("departement-1").orElseThrow();
        assertThat(value(departements, "departement-1", "rate")).isCloseTo((200 * 10 + 50 * 20) / 250.0, within(1e-9));
        assertThat(whole.known()).containsEntry("rate", 1.0).containsEntry("trust", 0.8);
        assertThat(whole.population().orElseThrow()).isCloseTo(250 / 600.0, within(1e-12));
        assertThat(whole.parts()).containsExactly("territory:commune-11", "territory:commune-12");
    }

    @Test
    void meanOfLevelsIsTheNearestLevelAndLevelsAreNotAdded() {
        Answers low = level("territory:commune-11", "low");
        Answers high = level("territory:commune-12", "high");
        Whole whole = into(TerritoryLevel.DEPARTEMENT, List.of(low, high))
                .whole("departement-1")
                .orElseThrow();
        assertThat(whole.answers().answers().get("level").outcome()).isEqualTo(new Outcome.Level("fair"));
        assertThat(whole.gaps()).containsEntry("added-level", Gap.LEVELS_NOT_ADDED);
    }

    private static Answers level(String subject, String code) {
        return Given.with(
                Given.with(Given.values(subject, Map.of()), "level", new Outcome.Level(code)),
                "added-level",
                new Outcome.Level(code));
    }

    @Test
    void saysWhyAnIndicatorHasNoAnswer() {
        Whole whole = into(
                        TerritoryLevel.DEPARTEMENT,
                        List.of(Given.values("alliance:x", Map.of("untold", 1.0, "rate", 2.0))),
                        alliance("x", "epci-9", "departement-3"))
                .whole("departement-3")
                .orElseThrow();
        assertThat(whole.gaps()).containsEntry("untold", Gap.NO_RULE).containsEntry("jobs", Gap.NO_ANSWER);
        Whole unsized = TerritoryRollUp.of(METHOD, List.of(Territory.of(TerritoryLevel.DEPARTEMENT, "1", "1", 2021)))
                .into(
                        TerritoryLevel.DEPARTEMENT,
                        List.of(Given.values("territory:departement-1", Map.of("rate", 2.0, "trust", 2.0))))
                .wholes()
                .get(0);
        assertThat(unsized.gaps()).containsEntry("rate", Gap.SIZE_UNKNOWN);
        assertThat(unsized.population()).isEqualTo(OptionalDouble.empty());
        assertThat(unsized.known()).containsEntry("trust", 1.0);
    }

    @Test
    void partsToWhichAnIndicatorDoesNotApplyStandAside() {
        Answers sponsor =
                Given.with(Given.values("alliance:x", Map.of("conditional", 40.0)), "partnership-kind", "sponsorship");
        Answers other =
                Given.with(Given.values("alliance:y", Map.of("conditional", 90.0)), "partnership-kind", "other");
        Answers refusing = Given.with(
                Given.with(
                        Given.values("alliance:z", Map.of()), "conditional", new Outcome.NotApplicable("sans objet")),
                "partnership-kind",
                "sponsorship");
        RolledUp rolled = into(
                TerritoryLevel.DEPARTEMENT,
                List.of(sponsor, other, refusing),
                alliance("x", "departement-1"),
                alliance("y", "departement-1"),
                alliance("z", "departement-1"));
        Whole whole = rolled.whole("departement-1").orElseThrow();
        assertThat(value(rolled, "departement-1", "conditional")).isEqualTo(40);
        assertThat(whole.known()).containsEntry("conditional", 1.0);
        assertThat(whole.answers().attributes())
                .containsEntry("partnership-kind", List.of("other", "sponsorship"))
                .containsEntry("territory-level", List.of("departement"))
                .containsEntry("region", List.of("region-north"));
        Whole only = into(TerritoryLevel.DEPARTEMENT, List.of(refusing), alliance("z", "departement-1"))
                .wholes()
                .get(0);
        assertThat(only.answers().answers().get("conditional").outcome())
                .isEqualTo(new Outcome.NotApplicable("sans objet"));
    }

    @Test
    void partsThatLieNowhereAreTold() {
        assertThat(into(
                                TerritoryLevel.REGION,
                                List.of(Given.values("alliance:x", Map.of("jobs", 1.0))),
                                alliance("x", "elsewhere"))
                        .unplaced())
                .containsExactly("alliance:x");
    }

    @Test
    void tellsWhichPartsLieInOthers() {
        TerritoryRollUp rollUp = TerritoryRollUp.of(METHOD, TERRITORIES);
        List<Answers> parts = List.of(
                Given.values("territory:commune-11", Map.of()),
                Given.values("territory:commune-21", Map.of()),
                Given.values("territory:departement-1", Map.of()),
                Given.values("alliance:x", Map.of()));
        assertThat(rollUp.nested(parts)).containsExactly("commune-11");
        assertThat(rollUp.nested(parts.subList(0, 2))).isEmpty();
    }

    @Test
    void refusesWhatWouldCountTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into(
                        TerritoryLevel.REGION,
                        List.of(
                                Given.values("territory:commune-11", Map.of()),
                                Given.values("territory:departement-1", Map.of()))))
                .withMessage("parts: would count twice, because they lie in other parts: commune-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into(
                        TerritoryLevel.REGION,
                        List.of(
                                Given.values("territory:commune-11", Map.of()),
                                Given.values("territory:commune-11", Map.of()))))
                .withMessage("parts: territory:commune-11 comes twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into(TerritoryLevel.REGION, List.of(Given.values("actor:x", Map.of()))))
                .withMessage("parts: a territory or an alliance is required, found actor:x");
    }
}
