package org.impactmodel.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.impactmodel.model.Samples;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.actor.ActorKind;
import org.impactmodel.model.actor.Identifier;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.alliance.MemberRole;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.evaluation.Audience;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evaluation.Judged;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.evidence.EvidenceKind;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints on the records, through Hibernate Validator without an expression language. */
class ConstraintsTest {

    private static final Validator ENGLISH = Catalogue.validator(Locale.ENGLISH);
    private static final Validator FRENCH = Catalogue.validator(Locale.FRENCH);
    private static final Text TEXT = Text.of("Essai", "Test");
    private static final Period YEAR = Period.ofYear(2021);
    private static final String CODE =
            "lower-case letters and digits, in words joined by \"-\", \".\" or \"_\", at most" + " 100 characters";
    private static final String WORDS = "words for people: not blank, at most 10,000 characters";

    private static List<String> problems(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    static List<Record> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findNothingInGoodRecords(Record sample) {
        assertThat(problems(ENGLISH, sample)).isEmpty();
    }

    @Test
    void speakToActors() {
        Actor actor = new Actor(
                "La Poste",
                " ",
                ActorKind.COMPANY,
                List.of(new Identifier("GB", "")),
                Optional.of("Nord"),
                Optional.of("92"),
                Extensions.none());
        assertThat(problems(ENGLISH, actor))
                .containsExactly(
                        "id: " + CODE,
                        "identifiers[0].scheme: " + CODE,
                        "identifiers[0].value: " + WORDS,
                        "legalCategory: the four digits of a legal category of INSEE, such as 9220",
                        "name: " + WORDS,
                        "territory: " + CODE);
    }

    @Test
    void speakFrench() {
        Actor actor = Actor.of("La Poste", "", ActorKind.COMPANY);
        assertThat(problems(FRENCH, actor))
                .containsExactly(
                        "id: des lettres minuscules et des chiffres, en mots joints par « - », « . » ou « _ », 100 caractères"
                                + " au plus",
                        "name: des mots pour les gens : non vides, 10 000 caractères au plus");
    }

    @Test
    void speakToTerritories() {
        Territory territory = new Territory(
                "somewhere",
                TerritoryLevel.FREE,
                Optional.of("2a"),
                "Quelque part",
                OptionalInt.of(26),
                List.of("Nord"),
                OptionalInt.of(-1),
                List.of(new TerritoryChange("somewhere", "Somewhere else", java.time.LocalDate.of(2016, 1, 1))),
                Extensions.none());
        assertThat(problems(ENGLISH, territory))
                .containsExactly(
                        "changes[0].into: " + CODE,
                        "code: digits and capital letters, at most 14, such as 2A or 200000172",
                        "parents[0].<list element>: " + CODE,
                        "population: a number at or above 0",
                        "vintage: a year from 1790 to 2200");
    }

    @Test
    void speakToAlliances() {
        Alliance alliance = new Alliance(
                "nord-emploi",
                "",
                PartnershipKind.SPONSORSHIP,
                List.of(Member.of("Atelier", MemberRole.FUNDER), Member.of("passerelle", MemberRole.OPERATOR)),
                List.of("Nord"),
                YEAR,
                List.of(new SdgLink("8", SdgDirection.SUPPORTS, 4, SdgFramework.YEAR_2020)),
                Optional.empty(),
                Optional.empty(),
                List.of("A story"),
                Extensions.none());
        assertThat(problems(ENGLISH, alliance))
                .containsExactly(
                        "evidence[0].<list element>: " + CODE,
                        "members[0].actor: " + CODE,
                        "name: " + WORDS,
                        "sdg[0].strength: a whole number from 1 (a little) to 3 (decisively)",
                        "territories[0].<list element>: " + CODE);
    }

    @Test
    void speakToObservations() {
        Observation observation = new Observation(
                Optional.of("An id"),
                new SubjectRef(SubjectKind.OTHER, " "),
                "Jobs",
                YEAR,
                new Outcome.Value(1),
                Optional.of(""),
                Optional.of(" "),
                Optional.empty(),
                OptionalDouble.of(-1),
                Optional.empty(),
                Optional.of("An id"),
                List.of("A story"),
                Optional.empty(),
                Extensions.none());
        assertThat(problems(ENGLISH, observation))
                .containsExactly(
                        "assessor: " + WORDS,
                        "evidence[0].<list element>: " + CODE,
                        "id: " + CODE,
                        "indicator: " + CODE,
                        "source: " + WORDS,
                        "standardError: a number at or above 0",
                        "subject.id: " + WORDS,
                        "supersedes: " + CODE);
    }

    @Test
    void askForTheReasonOfWhatIsNotThere() {
        for (Outcome outcome : List.of(new Outcome.Missing(""), new Outcome.NotApplicable(""))) {
            Observation observation = Observation.of(SubjectRef.parse("alliance:a"), "jobs", YEAR, outcome);
            assertThat(problems(ENGLISH, observation)).containsExactly("outcome.reason: " + WORDS);
        }
        assertThat(problems(ENGLISH, new Outcome.Level("Very good"))).containsExactly("code: " + CODE);
    }

    @Test
    void speakToEvidenceEvaluationsSurveysAndInteractions() {
        Evidence evidence = new Evidence(
                "story",
                EvidenceKind.CASE,
                TEXT,
                Optional.empty(),
                List.of(""),
                Optional.empty(),
                Optional.of("javascript:alert(1)"),
                Extensions.none());
        assertThat(problems(ENGLISH, evidence))
                .containsExactly(
                        "authors[0].<list element>: " + WORDS,
                        "url: a web address that begins with https:// or http://, at most 2,000 characters");
        Evaluation evaluation = new Evaluation(
                "first-look",
                "nord-emploi",
                Judged.BALANCE,
                Audience.TERRITORY,
                List.of(),
                YEAR,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extensions.none());
        assertThat(problems(ENGLISH, evaluation)).containsExactly("approaches: at least one");
        Survey survey = new Survey(
                "mayors",
                TEXT,
                Population.ELECTED_OFFICIALS,
                YEAR,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.of(0),
                Optional.empty(),
                Extensions.none());
        assertThat(problems(ENGLISH, survey)).containsExactly("respondents: a number above 0");
        assertThat(problems(ENGLISH, new SdgInteraction("8.5", "1.1", -4)))
                .containsExactly("score: a whole number from -3 (cancels) to 3 (indivisible)");
    }

    @Test
    void reachDownThroughTheWholeDocument() {
        Observatory good = Samples.observatory();
        List<Actor> actors = new ArrayList<>(good.actors());
        actors.add(Actor.of("Who", "Who", ActorKind.OTHER));
        Observatory bad = new Observatory(
                good.id(),
                good.title(),
                good.nature(),
                good.programme(),
                actors,
                good.territories(),
                good.alliances(),
                good.observations(),
                good.evidence(),
                good.evaluations(),
                good.surveys(),
                good.extensions());
        assertThat(ENGLISH.validate(bad))
                .singleElement()
                .extracting(ConstraintViolation::getPropertyPath)
                .hasToString("actors[2].id");
    }
}
