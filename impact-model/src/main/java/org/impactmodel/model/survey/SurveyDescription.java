package org.impactmodel.model.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.weighting.WeightingRecipe;

/**
 * The document of a survey: what was asked of whom, how they were chosen, and how the table of answers is to be read.
 * {@link SurveyCheck} tells whether its parts fit together.
 *
 * @param survey its head: who was asked, when and where
 * @param nature what its answers are
 * @param study the code of the study, which its waves share
 * @param wave the code of the wave in that study
 * @param answers the name of the file that holds the table of answers
 * @param sample how respondents were chosen, and which columns tell of it
 * @param absences why there is no answer, by the text of a cell; the codes of the absences themselves are always understood.
 *     An empty cell is a mistake unless it is told of here
 * @param attributes what is known of each respondent beside the answers
 * @param questions what was asked, at least one question
 * @param ignored the columns of the table that are not read
 * @param weighting how the weights are to be fitted to the population
 * @param extensions what others add
 */
public record SurveyDescription(
        @Valid Survey survey,
        Nature nature,
        @Code String study,
        @Code String wave,
        Optional<@Words String> answers,
        @Valid Sample sample,
        SortedMap<@Size(max = 100) String, Absence> absences,
        List<@Valid Attribute> attributes,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Valid Question> questions,
        List<@Words String> ignored,
        Optional<@Valid WeightingRecipe> weighting,
        Extensions extensions) {
    /** Copies the lists and the map, and checks that all parts are given. */
    public SurveyDescription {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(sample, "sample");
        absences = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(absences, "absences")));
        attributes = List.copyOf(Objects.requireNonNull(attributes, "attributes"));
        questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
        ignored = List.copyOf(Objects.requireNonNull(ignored, "ignored"));
        Objects.requireNonNull(weighting, "weighting");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts a description; its study is named by the id of the survey, its wave {@code only}, until they are told.
     *
     * @param survey its head
     * @param nature what its answers are
     * @param sample how respondents were chosen
     * @return a builder
     */
    public static SurveyDescriptionBuilder of(Survey survey, Nature nature, Sample sample) {
        return new SurveyDescriptionBuilder(survey, nature, sample);
    }

    /**
     * The question with an id.
     *
     * @param id an id
     * @return the question, or empty
     */
    public Optional<Question> question(String id) {
        Objects.requireNonNull(id, "id");
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The attribute with an id.
     *
     * @param id an id
     * @return the attribute, or empty
     */
    public Optional<Attribute> attribute(String id) {
        Objects.requireNonNull(id, "id");
        return attributes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * What a cell without an answer may hold: the texts of the document and the codes of the absences.
     *
     * @return why there is no answer, by the text of the cell
     */
    public SortedMap<String, Absence> understoodAbsences() {
        SortedMap<String, Absence> understood = new TreeMap<>(absences);
        for (Absence absence : Absence.values()) {
            understood.putIfAbsent(absence.code(), absence);
        }
        return understood;
    }
}
