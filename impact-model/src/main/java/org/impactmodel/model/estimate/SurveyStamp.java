package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Text;

/**
 * Which survey estimates were made from.
 *
 * @param id the id of the survey
 * @param title its title
 * @param population who was asked
 * @param wave the code of the wave, where it is one of several
 * @param period when
 * @param sample how respondents came into the sample; empty where a publication does not tell
 * @param nature what the answers are
 * @param source where it is published
 * @param descriptionSha256 the SHA-256 of the canonical form (RFC 8785) of its description in hexadecimal digits
 * @param dataSha256 the SHA-256 of the bytes of the table of answers in hexadecimal digits
 * @param weights which weights the estimates were made with; empty where that is not told
 */
public record SurveyStamp(
        @Code String id,
        Text title,
        Population population,
        Optional<@Code String> wave,
        Period period,
        Optional<SampleKind> sample,
        Nature nature,
        Optional<@Words String> source,
        Optional<@Pattern(regexp = "[0-9a-f]{64}", message = "{org.impactmodel.sha256}") String> descriptionSha256,
        Optional<@Pattern(regexp = "[0-9a-f]{64}", message = "{org.impactmodel.sha256}") String> dataSha256,
        Optional<@Valid WeightStamp> weights) {
    /** Checks that all parts are given. */
    public SurveyStamp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(descriptionSha256, "descriptionSha256");
        Objects.requireNonNull(dataSha256, "dataSha256");
        Objects.requireNonNull(weights, "weights");
    }

    /**
     * The stamp of a survey, without fingerprints.
     *
     * @param description the survey
     * @return its stamp
     */
    public static SurveyStamp of(SurveyDescription description) {
        return new SurveyStamp(
                description.survey().id(),
                description.survey().title(),
                description.survey().population(),
                Optional.of(description.wave()),
                description.survey().period(),
                Optional.of(description.sample().kind()),
                description.nature(),
                description.survey().source(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same with fingerprints.
     *
     * @param ofDescription the SHA-256 of the canonical form of the description
     * @param ofData the SHA-256 of the bytes of the table of answers
     * @return the copy
     */
    public SurveyStamp withSha256(String ofDescription, String ofData) {
        return new SurveyStamp(
                id,
                title,
                population,
                wave,
                period,
                sample,
                nature,
                source,
                Optional.of(ofDescription),
                Optional.of(ofData),
                weights);
    }

    /**
     * The same with the weights that estimates were made with.
     *
     * @param used the weights
     * @return the copy
     */
    public SurveyStamp withWeights(WeightStamp used) {
        return new SurveyStamp(
                id,
                title,
                population,
                wave,
                period,
                sample,
                nature,
                source,
                descriptionSha256,
                dataSha256,
                Optional.of(used));
    }
}
