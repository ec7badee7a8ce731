package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The texts of absences that are possible answers as well: such a cell would say two things. */
final class Absences {

    private static final String NUMBER = "[+-]?[0-9]{1,300}([.,][0-9]{0,300})?";

    private final Set<String> texts;
    private final List<Finding> findings = new ArrayList<>();

    private Absences(Set<String> texts) {
        this.texts = texts;
    }

    static List<Finding> findings(SurveyDescription description) {
        Absences absences = new Absences(description.understoodAbsences().keySet());
        for (int i = 0; i < description.attributes().size(); i++) {
            absences.options(
                    "/attributes/" + i + "/options",
                    description.attributes().get(i).options());
        }
        for (int i = 0; i < description.questions().size(); i++) {
            absences.answers(
                    "/questions/" + i + "/answer",
                    description.questions().get(i).answer());
        }
        return absences.findings;
    }

    private void answers(String at, AnswerForm form) {
        options(at + "/options", Naming.options(form));
        if (form instanceof AnswerForm.Rating rating) {
            numbers(at, rating.lowest(), rating.highest());
        } else if (form instanceof AnswerForm.Quantity quantity) {
            numbers(
                    at,
                    quantity.lowest().orElse(Double.NEGATIVE_INFINITY),
                    quantity.highest().orElse(Double.POSITIVE_INFINITY));
        }
    }

    private void options(String at, List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            String code = options.get(i).code();
            if (texts.contains(code)) {
                findings.add(new Finding(at + "/" + i + "/code", Rule.ABSENCE_NO_ANSWER, code, List.of()));
            }
        }
    }

    private void numbers(String at, double lowest, double highest) {
        for (String text : texts) {
            if (text.matches(NUMBER)) {
                double number = Double.parseDouble(text.replace(',', '.'));
                if (number >= lowest && number <= highest) {
                    findings.add(new Finding(at, Rule.ABSENCE_NO_ANSWER, text, List.of()));
                }
            }
        }
    }
}
