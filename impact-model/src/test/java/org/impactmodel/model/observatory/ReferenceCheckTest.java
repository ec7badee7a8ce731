package org.impactmodel.model.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.impactmodel.model.Samples;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.actor.ActorKind;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.alliance.MemberRole;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.Stage;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReferenceCheckTest {

    private static final Actor COMPANY = Actor.of("atelier", "Atelier", ActorKind.COMPANY);
    private static final Actor ASSOCIATION = Actor.of("passerelle", "Passerelle", ActorKind.ASSOCIATION);
    private static final Alliance ALLIANCE = Alliance.of(
            "nord-emploi",
            PartnershipKind.SPONSORSHIP,
            Period.ofYears(2020, 2022),
            List.of(Member.of("atelier", MemberRole.FUNDER), Member.of("passerelle", MemberRole.OPERATOR)));
    private static final Territory NORD = Territory.of(TerritoryLevel.DEPARTEMENT, "59", "Nord", 2026);

    private static Observatory observatory(
            List<Territory> territories, Alliance alliance, Observation... observations) {
        return new Observatory(
                "test",
                Text.of("Essai", "Test"),
                Nature.ILLUSTRATIVE,
                Optional.empty(),
                List.of(COMPANY, ASSOCIATION),
                territories,
                List.of(alliance),
                List.of(observations),
                List.of(),
                List.of(),
                List.of(),
                Extensions.none());
    }

    private static Observation jobs(String period, double value) {
        return Observation.of(
                SubjectRef.parse("alliance:nord-emploi"),
                "jobs-created",
                Period.parse(period),
                new Outcome.Value(value));
    }

    private static List<Finding> findings(Observation... observations) {
        return ReferenceCheck.findings(observatory(List.of(NORD), ALLIANCE, observations));
    }

    @Test
    void findsNothingWhereAllFits() {
        assertThat(ReferenceCheck.findings(Samples.observatory())).isEmpty();
        assertThat(findings(jobs("2020", 10), jobs("2021", 12))).isEmpty();
    }

    @Test
    void findsAMemberWhoIsNoActorAndNamesTheActorsThereAre() {
        Alliance alliance = Alliance.of(
                "nord-emploi",
                PartnershipKind.SPONSORSHIP,
                Period.ofYear(2020),
                List.of(Member.of("atelier", MemberRole.FUNDER), Member.of("passerele", MemberRole.OPERATOR)));
        assertThat(ReferenceCheck.findings(observatory(List.of(), alliance)))
                .containsExactly(new Finding(
                        "/alliances/0/members/1/actor",
                        Rule.KNOWN_REFERENCE,
                        "passerele",
                        List.of("atelier", "passerelle")));
    }

    @Test
    void findsSubjectsThatAreNotThere() {
        Observation stray = Observation.of(
                SubjectRef.parse("alliance:sud-emploi"), "jobs-created", Period.ofYear(2021), new Outcome.Value(1));
        assertThat(findings(jobs("2021", 1), stray))
                .containsExactly(new Finding(
                        "/observations/1/subject",
                        Rule.KNOWN_REFERENCE,
                        "alliance:sud-emploi",
                        List.of(
                                "actor:atelier",
                                "actor:passerelle",
                                "alliance:nord-emploi",
                                "territory:departement-59")));
    }

    @Test
    void findsTerritoriesAndEvidenceThatAreNotThere() {
        Alliance alliance = ALLIANCE.withTerritories(List.of("departement-59", "departement-62"))
                .withEvidence(List.of("story"));
        assertThat(ReferenceCheck.findings(observatory(List.of(NORD), alliance)))
                .extracting(Finding::pointer, Finding::found)
                .containsExactly(
                        tuple("/alliances/0/territories/1", "departement-62"),
                        tuple("/alliances/0/evidence/0", "story"));
    }

    @Test
    void takesTerritoriesFromACatalogue() {
        Observatory observatory =
                observatory(List.of(), ALLIANCE.withTerritories(List.of("departement-59", "departement-62")));
        assertThat(ReferenceCheck.findings(observatory, List.of("departement-59", "departement-60")))
                .extracting(Finding::pointer)
                .containsExactly("/alliances/0/territories/1");
    }

    @Test
    void findsIdsThatAreUsedTwice() {
        assertThat(ReferenceCheck.findings(observatory(List.of(NORD, NORD), ALLIANCE)))
                .containsExactly(new Finding("/territories/1/id", Rule.UNIQUE, "departement-59", List.of()));
        assertThat(findings(jobs("2020", 1).withId("jobs"), jobs("2021", 1).withId("jobs")))
                .extracting(Finding::pointer)
                .containsExactly("/observations/1/id");
    }

    @Test
    void findsEachCircleOfTerritoriesOnce() {
        Territory one = free("one", "two");
        Territory two = free("two", "departement-59", "three");
        Territory three = free("three", "one");
        Territory inside = free("inside", "one");
        assertThat(ReferenceCheck.findings(observatory(List.of(inside, one, two, three, NORD), ALLIANCE)))
                .containsExactly(new Finding("/territories/3/parents/0", Rule.ACYCLIC, "one", List.of()));
    }

    @Test
    void findsParentsSmallerThanTheirParts() {
        Territory region = Territory.of(TerritoryLevel.REGION, "32", "Hauts-de-France", 2026)
                .withParents(List.of("departement-59"));
        assertThat(ReferenceCheck.findings(observatory(List.of(NORD, region), ALLIANCE)))
                .containsExactly(
                        new Finding("/territories/1/parents/0", Rule.PARENT_ABOVE, "departement-59", List.of()));
    }

    private static Territory free(String id, String... parents) {
        return new Territory(
                id,
                TerritoryLevel.FREE,
                Optional.empty(),
                id,
                OptionalInt.empty(),
                List.of(parents),
                OptionalInt.empty(),
                List.of(),
                Extensions.none());
    }

    /** A walk that began anew at each would take forty-five thousand million steps. */
    @Test
    @Timeout(180)
    void walksThroughLongChainsOnce() {
        int length = 300_000;
        List<Territory> chain = IntStream.range(0, length)
                .mapToObj(i -> i + 1 < length ? free("t" + i, "t" + (i + 1)) : free("t" + i))
                .toList();
        Observation[] versions = IntStream.range(0, length)
                .mapToObj(i ->
                        jobs("2021", i).superseding(new Outcome.Value(i), Stage.REVIEWED, "v" + Math.max(0, i - 1)))
                .map(one -> one.withId("v" + (int) ((Outcome.Value) one.outcome()).number()))
                .toArray(Observation[]::new);
        assertThat(ReferenceCheck.findings(observatory(chain, ALLIANCE, versions)))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/observations/0/supersedes", Rule.ACYCLIC));
    }

    @Test
    void findsTwoStandingAnswersToOneQuestion() {
        assertThat(findings(jobs("2021-Q2", 3), jobs("2021", 12)))
                .containsExactly(new Finding(
                        "/observations/1/period",
                        Rule.ONE_STANDING_ANSWER,
                        "2021 (/observations/0: 2021-Q2)",
                        List.of()));
    }

    @Test
    void findsEachAnswerThatALongOneCovers() {
        assertThat(findings(jobs("2021/2022", 12), jobs("2021", 3), jobs("2022", 3), jobs("2023", 3)))
                .extracting(Finding::pointer)
                .containsExactly("/observations/1/period", "/observations/2/period");
    }

    @Test
    void letsAssessorsDisagree() {
        assertThat(findings(jobs("2021", 3).withAssessor("one"), jobs("2021", 4).withAssessor("other")))
                .isEmpty();
    }

    @Test
    void letsALaterAnswerStandForAnEarlierOne() {
        Observation first = jobs("2021", 12).withId("first");
        assertThat(findings(first, first.superseding(new Outcome.Value(11), Stage.AUDITED, "first")))
                .isEmpty();
    }

    @Test
    void findsAnswersThatReplaceOneAnother() {
        Observation first = jobs("2021", 12)
                .superseding(new Outcome.Value(1), Stage.REVIEWED, "second")
                .withId("first");
        Observation second = jobs("2021", 12)
                .superseding(new Outcome.Value(2), Stage.AUDITED, "first")
                .withId("second");
        assertThat(findings(first, second))
                .extracting(Finding::pointer, Finding::rule, Finding::found)
                .containsExactly(
                        tuple("/observations/0/supersedes", Rule.ACYCLIC, "second"),
                        tuple("/observations/1/supersedes", Rule.ACYCLIC, "first"));
    }

    @Test
    void findsAnAnswerThatReplacesOneToAnotherQuestion() {
        Observation trust = Observation.of(
                        SubjectRef.parse("alliance:nord-emploi"),
                        "trust",
                        Period.ofYear(2021),
                        new Outcome.Level("good"))
                .withId("trust");
        assertThat(findings(trust, jobs("2021", 1).superseding(new Outcome.Value(1), Stage.AUDITED, "trust")))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/observations/1/supersedes", Rule.SUPERSEDES_SAME));
        assertThat(findings(jobs("2021", 1).superseding(new Outcome.Value(1), Stage.AUDITED, "gone")))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/observations/0/supersedes", Rule.KNOWN_REFERENCE));
    }

    @Test
    void findsEveryReferenceThatLeadsNowhere() {
        Observatory sample = Samples.observatory();
        Observatory bare = new Observatory(
                sample.id(),
                sample.title(),
                sample.nature(),
                sample.programme(),
                sample.actors().subList(1, 2),
                List.of(free("quarter", "commune-60057")),
                sample.alliances(),
                sample.observations().subList(1, 2),
                List.of(),
                sample.evaluations(),
                sample.surveys(),
                sample.extensions());
        assertThat(ReferenceCheck.findings(bare))
                .allMatch(finding -> finding.rule() == Rule.KNOWN_REFERENCE)
                .extracting(Finding::pointer, Finding::found)
                .containsExactly(
                        tuple("/actors/0/territory", "commune-60057"),
                        tuple("/territories/0/parents/0", "commune-60057"),
                        tuple("/alliances/0/members/0/actor", "atelier"),
                        tuple("/alliances/0/territories/0", "commune-60057"),
                        tuple("/alliances/0/evidence/0", "story"),
                        tuple("/observations/0/supersedes", "jobs-declared"),
                        tuple("/observations/0/evidence/0", "story"),
                        tuple("/evaluations/0/evidence/0", "story"),
                        tuple("/surveys/0/territories/0", "commune-60057"));
    }

    @Test
    void findsEverythingThatStandsTwice() {
        Observatory sample = Samples.observatory();
        Observatory twice = new Observatory(
                sample.id(),
                sample.title(),
                sample.nature(),
                sample.programme(),
                twice(sample.actors()),
                twice(sample.territories()),
                twice(sample.alliances()),
                twice(sample.observations()),
                twice(sample.evidence()),
                twice(sample.evaluations()),
                twice(sample.surveys()),
                sample.extensions());
        assertThat(ReferenceCheck.findings(twice))
                .filteredOn(finding -> finding.rule() == Rule.UNIQUE)
                .extracting(Finding::pointer)
                .containsExactly(
                        "/actors/2/id",
                        "/actors/3/id",
                        "/territories/1/id",
                        "/alliances/1/id",
                        "/observations/2/id",
                        "/observations/3/id",
                        "/evidence/1/id",
                        "/evaluations/1/id",
                        "/surveys/1/id");
    }

    private static <T> List<T> twice(List<T> list) {
        return Stream.concat(list.stream(), list.stream()).toList();
    }

    @Test
    void findsTheAllianceOfAnEvaluation() {
        Observatory sample = Samples.observatory();
        Observatory without = new Observatory(
                sample.id(),
                sample.title(),
                sample.nature(),
                sample.programme(),
                sample.actors(),
                sample.territories(),
                List.of(),
                List.of(),
                sample.evidence(),
                sample.evaluations(),
                sample.surveys(),
                sample.extensions());
        assertThat(ReferenceCheck.findings(without))
                .containsExactly(
                        new Finding("/evaluations/0/alliance", Rule.KNOWN_REFERENCE, "nord-emploi", List.of()));
    }

    /** Two quarters of one town are no circle. */
    @Test
    void letsTwoTerritoriesLieInOne() {
        Territory east = free("east", "town");
        Territory west = free("west", "town");
        Territory street = free("street", "east", "west");
        assertThat(ReferenceCheck.findings(observatory(List.of(street, east, west, free("town")), ALLIANCE)))
                .isEmpty();
    }

    @Test
    void reportsInTheOrderOfTheDocument() {
        assertThat(findings(
                        jobs("2022", 1).withAssessor("one"),
                        jobs("2021", 1).withAssessor("other"),
                        jobs("2021", 2).withAssessor("other"),
                        jobs("2022", 2).withAssessor("one"),
                        jobs("2019", 1).withAssessor("one"),
                        jobs("2018/2020", 2).withAssessor("one")))
                .extracting(Finding::pointer)
                .containsExactly("/observations/2/period", "/observations/3/period", "/observations/5/period");
    }
}
