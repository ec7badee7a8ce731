package org.impactmodel.examples.survey;

import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Text;

/** In what differences are told: those of shares in points, those of means in the unit of the question, where it has one. */
record Units(boolean points, Optional<Text> unit) {

    static Units of(SurveyDescription description, String question, boolean mean) {
        AnswerForm form = description.question(question).map(Question::answer).orElse(null);
        if (form instanceof AnswerForm.Quantity quantity) {
            return new Units(false, quantity.unit());
        }
        return new Units(!(mean && form instanceof AnswerForm.Rating), Optional.empty());
    }

    /** What follows the name of the differences. */
    String on(Terminal terminal) {
        return points
                ? terminal.text("survey.in-points")
                : unit.map(text -> terminal.text(
                                "survey.in-unit", text.in(terminal.page().language())))
                        .orElse("");
    }
}
