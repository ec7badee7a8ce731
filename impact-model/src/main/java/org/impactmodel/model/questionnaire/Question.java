package org.impactmodel.model.questionnaire;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * A question of a survey.
 *
 * @param id the code that the document and the table of answers name it by
 * @param text its wording
 * @param answer the form of its answers
 * @param trend the code that it shares with the same question of other waves and of other populations: what counts as the
 *     same question is declared, never guessed
 * @param indicator the id of the indicator that its estimates answer
 * @param extensions what others add
 */
public record Question(
        @Code String id,
        Text text,
        @Valid AnswerForm answer,
        Optional<@Code String> trend,
        Optional<@Code String> indicator,
        Extensions extensions) {
    /** Checks that all parts are given. */
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A question of which no more is said.
     *
     * @param id the code that the document and the table of answers name it by
     * @param text its wording
     * @param answer the form of its answers
     * @return the question
     */
    public static Question of(String id, Text text, AnswerForm answer) {
        return new Question(id, text, answer, Optional.empty(), Optional.empty(), Extensions.none());
    }

    /**
     * The code under which its answers are compared with those of other waves and populations.
     *
     * @return the trend where one is declared, else its id
     */
    public String comparedAs() {
        return trend.orElse(id);
    }
}
