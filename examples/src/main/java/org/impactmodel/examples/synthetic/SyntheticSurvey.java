package org.impactmodel.examples.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Programme;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** The description of a made-up survey: its questions, and how people were chosen. */
final class SyntheticSurvey {

    private static final Map<String, Text> FRAGILITIES = Map.of(
            "employment", Text.of("L’emploi", "Employment"),
            "isolation", Text.of("L’isolement", "Isolation"),
            "mobility", Text.of("La mobilité", "Getting around"),
            "housing", Text.of("Le logement", "Housing"),
            "health", Text.of("L’accès aux soins", "Access to health care"),
            "digital", Text.of("L’accès au numérique", "Access to digital services"),
            "water", Text.of("L’accès à l’eau", "Access to water"));

    private SyntheticSurvey() {}

    static SurveyDescription description(SyntheticWave wave) {
        String id = "illustrative-" + wave.population().code() + "-" + wave.year();
        Survey head = new Survey(
                id,
                Text.of(
                        "Enquête illustrative, " + wave.population().label().in("fr") + ", " + wave.year(),
                        "Illustrative survey, " + wave.population().label().in("en") + ", " + wave.year()),
                wave.population(),
                Period.ofYear(wave.year()),
                Optional.<Programme>empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.of("seeded generator; made up"),
                Extensions.none());
        Sample sample = new Sample(
                SampleKind.PROBABILITY,
                List.of("region"),
                List.of(),
                Optional.of("weight"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .wave("illustrative-" + wave.population().code(), Integer.toString(wave.year()))
                .answers(id + ".csv")
                .attribute(new Attribute(
                        "region",
                        Text.of("Région", "Region"),
                        Region.ALL.stream().map(Region::option).toList(),
                        Optional.of(TerritoryLevel.REGION)))
                .attribute(new Attribute(
                        "profile",
                        Text.of("Profil", "Profile"),
                        List.of(Profile.values()).stream().map(Profile::option).toList(),
                        Optional.empty()))
                .weighting(wave.margins())
                .question(innovation())
                .question(fragilities())
                .question(Question.of(
                        "trust",
                        Text.of(
                                "À quel point faites-vous confiance aux acteurs de votre territoire, de 0 à 10 ?",
                                "How far do you trust those who act in your territory, from 0 to 10?"),
                        new AnswerForm.Rating(0, 10)))
                .build();
    }

    private static Question innovation() {
        return Question.of(
                "innovation",
                Text.of("Les partenariats sont-ils source d’innovation ?", "Are partnerships a source of innovation?"),
                new AnswerForm.SingleChoice(
                        List.of(new Option("yes", Text.of("Oui", "Yes")), new Option("no", Text.of("Non", "No")))));
    }

    private static Question fragilities() {
        return new Question(
                "fragilities",
                Text.of(
                        "Quelles sont les fragilités de votre territoire ?",
                        "What are the fragilities of your territory?"),
                new AnswerForm.MultipleChoice(Opinion.ALL.stream()
                        .skip(1)
                        .map(opinion ->
                                new Option(opinion.name(), Objects.requireNonNull(FRAGILITIES.get(opinion.name()))))
                        .toList()),
                Optional.empty(),
                Optional.of("perceived-fragility"),
                Extensions.none());
    }
}
