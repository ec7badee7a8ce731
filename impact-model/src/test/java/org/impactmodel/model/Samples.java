package org.impactmodel.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.actor.ActorKind;
import org.impactmodel.model.actor.Identifier;
import org.impactmodel.model.actor.IdentifierScheme;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.alliance.MemberRole;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.evaluation.Approach;
import org.impactmodel.model.evaluation.Audience;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evaluation.Judged;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.evidence.EvidenceKind;
import org.impactmodel.model.observation.EvidenceGrade;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.Stage;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Phase;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.programme.Programme;
import org.impactmodel.model.sdg.SdgDirection;
import org.impactmodel.model.sdg.SdgFramework;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgLink;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryChange;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** One of each record of the domain with every part filled, invented for tests. */
public final class Samples {

    private static final Text TEXT = Text.of("Essai", "Test");
    private static final Period YEAR = Period.ofYear(2021);

    private Samples() {}

    /** Every kind of record. */
    public static List<Record> all() {
        return Stream.of(domain(), MethodSamples.all(), WeightingSamples.all(), SurveySamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Record> domain() {
        return List.of(
                extensions(),
                YEAR,
                actor("atelier"),
                Identifier.of(IdentifierScheme.SIREN, "552032534"),
                territory(),
                new TerritoryChange("commune-60384", "commune-60057", LocalDate.of(1943, 2, 19)),
                alliance(),
                new Member("atelier", MemberRole.FUNDER, Optional.of(YEAR)),
                link(),
                new SdgInteraction("8.5", "1.1", 2),
                observation(),
                SubjectRef.parse("alliance:nord-emploi"),
                evidence(),
                evaluation(),
                survey(),
                observatory());
    }

    public static Observatory observatory() {
        return new Observatory(
                "sample",
                TEXT,
                Nature.ILLUSTRATIVE,
                Optional.of(Programme.IMPACT),
                List.of(actor("atelier"), actor("passerelle")),
                List.of(territory()),
                List.of(alliance()),
                List.of(earlier(), observation()),
                List.of(evidence()),
                List.of(evaluation()),
                List.of(survey()),
                extensions());
    }

    public static Actor actor(String id) {
        return new Actor(
                id,
                "Atelier",
                ActorKind.COMPANY,
                List.of(Identifier.of(IdentifierScheme.SIREN, "552032534")),
                Optional.of("commune-60057"),
                Optional.of("5710"),
                extensions());
    }

    public static Territory territory() {
        return new Territory(
                "commune-60057",
                TerritoryLevel.COMMUNE,
                Optional.of("60057"),
                "Beauvais",
                OptionalInt.of(2026),
                List.of(),
                OptionalInt.of(55_000),
                List.of(new TerritoryChange("commune-60384", "commune-60057", LocalDate.of(1943, 2, 19))),
                extensions());
    }

    public static Alliance alliance() {
        return new Alliance(
                "nord-emploi",
                "Nord emploi",
                PartnershipKind.SOCIETAL_INNOVATION,
                List.of(Member.of("atelier", MemberRole.FUNDER), Member.of("passerelle", MemberRole.OPERATOR)),
                List.of("commune-60057"),
                YEAR,
                List.of(link()),
                Optional.of(TEXT),
                Optional.of(Nature.ILLUSTRATIVE),
                List.of("story"),
                extensions());
    }

    public static SdgLink link() {
        return new SdgLink("8.5", SdgDirection.SUPPORTS, 2, SdgFramework.YEAR_2020);
    }

    public static Observation observation() {
        return new Observation(
                Optional.of("jobs-audited"),
                SubjectRef.parse("alliance:nord-emploi"),
                "jobs-created",
                YEAR,
                new Outcome.Value(12),
                Optional.of("registre du personnel"),
                Optional.of("Passerelle"),
                Optional.of(EvidenceGrade.MEASURED),
                OptionalDouble.of(1.5),
                Optional.of(Stage.AUDITED),
                Optional.of("jobs-declared"),
                List.of("story"),
                Optional.of(TEXT),
                extensions());
    }

    private static Observation earlier() {
        return Observation.of(SubjectRef.parse("alliance:nord-emploi"), "jobs-created", YEAR, new Outcome.Value(14))
                .withId("jobs-declared");
    }

    public static Evidence evidence() {
        return new Evidence(
                "story",
                EvidenceKind.CASE,
                TEXT,
                Optional.of(TEXT),
                List.of("Claude Martin"),
                Optional.of(YEAR),
                Optional.of("https://example.org/story"),
                extensions());
    }

    public static Evaluation evaluation() {
        return new Evaluation(
                "first-look",
                "nord-emploi",
                Judged.OUTCOME,
                Audience.PARTNERS,
                List.of(Approach.RELEVANCE),
                YEAR,
                Optional.of("Claude Martin"),
                Optional.of(TEXT),
                List.of("story"),
                extensions());
    }

    public static Survey survey() {
        return new Survey(
                "mayors",
                TEXT,
                Population.ELECTED_OFFICIALS,
                YEAR,
                Optional.of(Programme.IMPACT),
                Optional.of(Phase.QUANTITATIVE),
                List.of("commune-60057"),
                OptionalInt.of(500),
                Optional.of("https://example.org/survey"),
                extensions());
    }

    public static Extensions extensions() {
        TreeMap<String, String> additions = new TreeMap<>();
        additions.put("colour", "\"green\"");
        return new Extensions(additions);
    }
}
