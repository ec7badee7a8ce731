package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.survey.SurveyDescription;

/** What surveys call their questions, answers and populations. */
record Naming(List<Wave> waves, Terminal terminal) {

    String population(String survey) {
        return waves.stream()
                .filter(wave -> wave.id().equals(survey))
                .findFirst()
                .map(this::named)
                .orElse(survey);
    }

    /** With its period where waves of one population stand side by side. */
    private String named(Wave wave) {
        String name = wave.name(terminal);
        long same = waves.stream()
                .filter(other -> other.name(terminal).equals(name))
                .count();
        return same > 1 ? name + " " + wave.description().survey().period() : name;
    }

    /** The question, the answer and the part of the population. */
    String target(Estimate estimate) {
        SurveyDescription description = waves.get(0).description();
        String variable = estimate.target().variable();
        List<String> said = new ArrayList<>();
        said.add(description.question(variable).map(this::asked).orElse(variable));
        estimate.target().option().ifPresent(code -> said.add(label(variable, code)));
        estimate.target().domain().forEach((name, code) -> said.add(label(name, code)));
        return String.join(" · ", said);
    }

    /** The question, with the unit of its answers where it asks for a quantity. */
    private String asked(Question question) {
        String language = terminal.page().language();
        String text = question.text().in(language);
        return question.answer() instanceof AnswerForm.Quantity quantity
                ? quantity.unit()
                        .map(unit -> text + " (" + unit.in(language) + ")")
                        .orElse(text)
                : text;
    }

    String label(String variable, String code) {
        SurveyDescription description = waves.get(0).description();
        Stream<Option> options = Stream.concat(
                description.attribute(variable).stream().flatMap(attribute -> attribute.options().stream()),
                description.question(variable).stream().flatMap(question -> options(question.answer())));
        Optional<Option> known =
                options.filter(option -> option.code().equals(code)).findFirst();
        return known.map(option -> option.label().in(terminal.page().language()))
                .orElse(code);
    }

    private static Stream<Option> options(AnswerForm form) {
        if (form instanceof AnswerForm.SingleChoice single) {
            return single.options().stream();
        }
        return form instanceof AnswerForm.MultipleChoice multiple ? multiple.options().stream() : Stream.empty();
    }
}
