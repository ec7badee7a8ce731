package org.impactmodel.examples.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.survey.SurveyDescription;

/** The names that may be asked for in a survey, and what to say of one that may not. */
record Names(SurveyDescription description, Terminal terminal) {

    void require(String name) {
        List<String> known = known();
        if (!known.contains(name)) {
            throw unknown("survey.question-unknown", name, known);
        }
    }

    /** Parts of a population are told apart by what gives each respondent one category. */
    void requireParts(String... by) {
        List<String> dividing = known().stream().filter(this::divides).toList();
        for (String name : by) {
            require(name);
            if (!divides(name)) {
                String key = dividing.isEmpty() ? "survey.by-none" : "survey.by-wrong";
                throw new WrongUse(terminal.text(key, name, form(name), String.join(", ", dividing)));
            }
        }
    }

    void requireNumber(String name) {
        boolean number = answer(name)
                .filter(form -> form instanceof AnswerForm.Rating || form instanceof AnswerForm.Quantity)
                .isPresent();
        if (!number) {
            throw new WrongUse(terminal.text("survey.mean-wrong", name, form(name)));
        }
    }

    WrongUse noOption(String question, String option, List<String> options) {
        return options.isEmpty()
                ? new WrongUse(terminal.text("survey.option-none", question))
                : unknown("survey.option-unknown", option, options);
    }

    private WrongUse unknown(String key, String name, Collection<String> known) {
        String said = terminal.text(key, name, String.join(", ", known));
        return new WrongUse(Nearest.to(name, known)
                .map(near -> said + "\n" + terminal.text("wrong.near", near))
                .orElse(said));
    }

    private List<String> known() {
        return Stream.concat(
                        description.questions().stream().map(Question::id),
                        description.attributes().stream().map(Attribute::id))
                .toList();
    }

    private Optional<AnswerForm> answer(String name) {
        return description.question(name).map(Question::answer);
    }

    private boolean divides(String name) {
        return answer(name)
                .map(form -> form instanceof AnswerForm.SingleChoice || form instanceof AnswerForm.Rating)
                .orElse(true);
    }

    private String form(String name) {
        String key = answer(name)
                .map(form -> form instanceof AnswerForm.MultipleChoice
                        ? "multiple"
                        : form instanceof AnswerForm.Quantity ? "quantity" : "single")
                .orElse("attribute");
        return terminal.text("survey.form." + key);
    }
}
