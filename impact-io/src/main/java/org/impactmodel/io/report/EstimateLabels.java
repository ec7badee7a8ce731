package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.survey.SurveyDescription;

/** What the descriptions of surveys call what was estimated; the codes where they do not tell. */
record EstimateLabels(List<SurveyDescription> descriptions, Page page) {

    /** The question of a line. */
    String question(SheetLine line) {
        String variable = line.estimate().target().variable();
        return of(line).flatMap(survey -> survey.question(variable))
                .map(this::asked)
                .orElse(variable);
    }

    /** The question, with the unit of its answers where it asks for a quantity. */
    private String asked(Question question) {
        String text = question.text().in(page.language());
        return question.answer() instanceof AnswerForm.Quantity quantity
                ? quantity.unit()
                        .map(unit -> text + " (" + unit.in(page.language()) + ")")
                        .orElse(text)
                : text;
    }

    /** The answer and the part of the population that a line is about. */
    String part(SheetLine line) {
        Target target = line.estimate().target();
        List<String> said = new ArrayList<>();
        target.option().ifPresent(code -> said.add(value(line, target.variable(), code)));
        target.domain().forEach((name, code) -> said.add(name(line, name) + " = " + value(line, name, code)));
        if (said.isEmpty()) {
            said.add(EstimatePhrase.ALL.on(page));
        }
        return String.join(", ", said);
    }

    private String name(SheetLine line, String id) {
        return of(line).flatMap(survey -> survey.attribute(id)
                        .map(Attribute::label)
                        .or(() -> survey.question(id).map(Question::text)))
                .map(text -> text.in(page.language()))
                .orElse(id);
    }

    private String value(SheetLine line, String id, String code) {
        return of(line).stream()
                .flatMap(survey -> options(survey, id))
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> option.label().in(page.language()))
                .orElse(code);
    }

    private static Stream<Option> options(SurveyDescription survey, String id) {
        return Stream.concat(
                survey.attribute(id).stream().flatMap(attribute -> attribute.options().stream()),
                survey.question(id).stream().flatMap(question -> options(question.answer()).stream()));
    }

    private static List<Option> options(AnswerForm form) {
        if (form instanceof AnswerForm.SingleChoice single) {
            return single.options();
        }
        return form instanceof AnswerForm.MultipleChoice multiple ? multiple.options() : List.of();
    }

    private Optional<SurveyDescription> of(SheetLine line) {
        return descriptions.stream()
                .filter(survey -> line.surveys().contains(survey.survey().id()))
                .findFirst();
    }
}
