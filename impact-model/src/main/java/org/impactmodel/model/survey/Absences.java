package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The texts of absences that are possible answers as well: such a cell would say two things. */
final class Absences {

    private static final String NUMBER = "[+-]?[0-9]{1,300}([.,][0-9]{0,300})?";

    private final Set<String> texts = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Absences(KnownList<Absence> written) {
        written.forEach(absence -> texts.add(absence.name()));
        for (Absence absence : Absence.values()) {
            texts.add(absence.code());
        }
    }

    static List<Finding> findings(Known<SurveyDescription> description) {
        Absences absences = new Absences(description.map("absences", SurveyDescription::absences));
        for (Known<Attribute> attribute : description.list("attributes", SurveyDescription::attributes)) {
            absences.options(attribute.list("options", Attribute::options));
        }
        for (Known<Question> question : description.list("questions", SurveyDescription::questions)) {
            absences.answers(question.part("answer", Question::answer));
        }
        return absences.findings;
    }

    private void answers(Known<AnswerForm> form) {
        Naming.options(form).ifPresent(this::options);
        form.as(AnswerForm.Rating.class).ifPresent(this::rating);
        form.as(AnswerForm.Quantity.class).ifPresent(this::quantity);
    }

    private void options(KnownList<Option> options) {
        for (Known<Option> option : options) {
            Known<String> code = option.part("code", Option::code);
            code.value()
                    .filter(texts::contains)
                    .ifPresent(text -> findings.add(code.breaks(Rule.ABSENCE_NO_ANSWER, text, List.of())));
        }
    }

    private void rating(Known<AnswerForm.Rating> rating) {
        Known<Integer> lowest = rating.part("lowest", AnswerForm.Rating::lowest);
        Known<Integer> highest = rating.part("highest", AnswerForm.Rating::highest);
        lowest.value().ifPresent(low -> highest.value().ifPresent(high -> numbers(rating, low, high)));
    }

    private void quantity(Known<AnswerForm.Quantity> quantity) {
        Known<Double> lowest = quantity.number("lowest", AnswerForm.Quantity::lowest);
        Known<Double> highest = quantity.number("highest", AnswerForm.Quantity::highest);
        if (isSettled(lowest) && isSettled(highest)) {
            numbers(
                    quantity,
                    lowest.value().orElse(Double.NEGATIVE_INFINITY),
                    highest.value().orElse(Double.POSITIVE_INFINITY));
        }
    }

    private static boolean isSettled(Known<?> end) {
        return end.isAbsent() || end.value().isPresent();
    }

    private void numbers(Known<?> form, double lowest, double highest) {
        for (String text : texts) {
            if (text.matches(NUMBER)) {
                double number = Double.parseDouble(text.replace(',', '.'));
                if (number >= lowest && number <= highest) {
                    findings.add(form.breaks(Rule.ABSENCE_NO_ANSWER, text, List.of()));
                }
            }
        }
    }
}
