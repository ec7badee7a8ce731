package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.weighting.WeightingRecipe;

/** Puts the description of a survey together. */
public final class SurveyDescriptionBuilder {

    private final Survey survey;
    private final Nature nature;
    private final Sample sample;
    private final TreeMap<String, Absence> absences = new TreeMap<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private Optional<String> answers = Optional.empty();
    private Optional<WeightingRecipe> weighting = Optional.empty();
    private String study;
    private String wave = "only";

    SurveyDescriptionBuilder(Survey survey, Nature nature, Sample sample) {
        this.survey = Objects.requireNonNull(survey, "survey");
        this.nature = Objects.requireNonNull(nature, "nature");
        this.sample = Objects.requireNonNull(sample, "sample");
        this.study = survey.id();
    }

    /**
     * Tells which wave of which study it is.
     *
     * @param ofStudy the code that the waves share
     * @param named the code of this wave
     * @return this builder
     */
    public SurveyDescriptionBuilder wave(String ofStudy, String named) {
        study = Objects.requireNonNull(ofStudy, "ofStudy");
        wave = Objects.requireNonNull(named, "named");
        return this;
    }

    /**
     * Names the file of the answers.
     *
     * @param file its name
     * @return this builder
     */
    public SurveyDescriptionBuilder answers(String file) {
        answers = Optional.of(file);
        return this;
    }

    /**
     * Tells what a cell without an answer holds.
     *
     * @param text the text of the cell, empty for an empty cell
     * @param absence why there is no answer
     * @return this builder
     */
    public SurveyDescriptionBuilder absence(String text, Absence absence) {
        absences.put(text, absence);
        return this;
    }

    /**
     * Adds an attribute.
     *
     * @param attribute what is known of each respondent
     * @return this builder
     */
    public SurveyDescriptionBuilder attribute(Attribute attribute) {
        attributes.add(attribute);
        return this;
    }

    /**
     * Adds a question.
     *
     * @param question what was asked
     * @return this builder
     */
    public SurveyDescriptionBuilder question(Question question) {
        questions.add(question);
        return this;
    }

    /**
     * Adds a column that is not read.
     *
     * @param column its name
     * @return this builder
     */
    public SurveyDescriptionBuilder ignore(String column) {
        ignored.add(column);
        return this;
    }

    /**
     * Tells how the weights are to be fitted to the population.
     *
     * @param recipe how they are fitted
     * @return this builder
     */
    public SurveyDescriptionBuilder weighting(WeightingRecipe recipe) {
        weighting = Optional.of(recipe);
        return this;
    }

    /**
     * The description.
     *
     * @return what was told so far
     */
    public SurveyDescription build() {
        return new SurveyDescription(
                survey,
                nature,
                study,
                wave,
                answers,
                sample,
                absences,
                attributes,
                questions,
                ignored,
                weighting,
                Extensions.none());
    }
}
