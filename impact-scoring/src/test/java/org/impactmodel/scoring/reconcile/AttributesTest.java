package org.impactmodel.scoring.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.actor.ActorKind;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.alliance.MemberRole;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static final List<Territory> CATALOGUE = List.of(
            Territory.of(TerritoryLevel.REGION, "32", "Hauts-de-France", 2021),
            Territory.of(TerritoryLevel.DEPARTEMENT, "59", "Nord", 2021).withParents(List.of("region-32")),
            Territory.of(TerritoryLevel.DEPARTEMENT, "62", "Pas-de-Calais", 2021)
                    .withParents(List.of("region-32")));

    private static Actor actor(String id, ActorKind kind, Optional<String> territory) {
        return new Actor(id, id, kind, List.of(), territory, Optional.empty(), Extensions.none());
    }

    private static final Observatory OBSERVATORY = new Observatory(
            "o",
            Given.text("o"),
            Nature.ILLUSTRATIVE,
            Optional.empty(),
            List.of(
                    actor("firm", ActorKind.COMPANY, Optional.of("departement-59")),
                    actor("club", ActorKind.ASSOCIATION, Optional.empty())),
            List.of(Territory.of(TerritoryLevel.DEPARTEMENT, "59", "Nord", 2021)),
            List.of(Alliance.of(
                            "x",
                            PartnershipKind.SPONSORSHIP,
                            Period.ofYear(2021),
                            List.of(Member.of("firm", MemberRole.FUNDER), Member.of("club", MemberRole.OPERATOR)))
                    .withTerritories(List.of("departement-62", "departement-59"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Extensions.none());

    private static Map<String, List<String>> of(String subject) {
        return Attributes.of(OBSERVATORY, CATALOGUE).of(SubjectRef.parse(subject));
    }

    @Test
    void allianceHasItsKindItsMembersAndItsPlaces() {
        assertThat(of("alliance:x"))
                .containsExactly(
                        Map.entry("departement", List.of("departement-59", "departement-62")),
                        Map.entry("member-kind", List.of("association", "company")),
                        Map.entry("partnership-kind", List.of("sponsorship")),
                        Map.entry("region", List.of("region-32")),
                        Map.entry("territory-level", List.of("departement")));
    }

    @Test
    void actorHasItsKindAndItsPlaces() {
        assertThat(of("actor:firm"))
                .containsEntry("actor-kind", List.of("company"))
                .containsEntry("region", List.of("region-32"));
        assertThat(of("actor:club")).containsOnlyKeys("actor-kind");
    }

    @Test
    void territoryHasItsLevelAndWhatLiesAbove() {
        assertThat(of("territory:region-32"))
                .containsExactly(
                        Map.entry("region", List.of("region-32")), Map.entry("territory-level", List.of("region")));
    }

    @Test
    void territoryOfTheDocumentWithoutParentsTakesThoseOfTheCatalogue() {
        assertThat(of("territory:departement-59")).containsEntry("region", List.of("region-32"));
    }

    @Test
    void subjectThatIsNotThereHasNone() {
        assertThat(of("alliance:unknown")).isEmpty();
        assertThat(of("territory:unknown")).isEmpty();
    }
}
