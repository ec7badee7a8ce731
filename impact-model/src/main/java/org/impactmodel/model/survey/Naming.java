package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The ids and the codes of options: each once, and such that a table of answers can hold them. */
final class Naming {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Naming() {}

    static List<Finding> findings(Known<SurveyDescription> description) {
        Naming naming = new Naming();
        for (Known<Attribute> attribute : description.list("attributes", SurveyDescription::attributes)) {
            naming.id(attribute.part("id", Attribute::id));
            naming.options(attribute.list("options", Attribute::options));
        }
        for (Known<Question> question : description.list("questions", SurveyDescription::questions)) {
            naming.id(question.part("id", Question::id));
            options(question.part("answer", Question::answer)).ifPresent(naming::options);
        }
        return naming.findings;
    }

    /** The options of a form of answer that is known to have some. */
    static Optional<KnownList<Option>> options(Known<AnswerForm> form) {
        return form.as(AnswerForm.SingleChoice.class)
                .map(single -> single.list("options", AnswerForm.SingleChoice::options))
                .or(() -> form.as(AnswerForm.MultipleChoice.class)
                        .map(multiple -> multiple.list("options", AnswerForm.MultipleChoice::options)));
    }

    private void id(Known<String> id) {
        id.value().filter(name -> !ids.add(name)).ifPresent(name -> report(id, Rule.UNIQUE, name));
    }

    private void options(KnownList<Option> options) {
        Set<String> codes = new HashSet<>();
        for (Known<Option> option : options) {
            Known<String> code = option.part("code", Option::code);
            code.value().filter(text -> !codes.add(text)).ifPresent(text -> report(code, Rule.UNIQUE, text));
            code.value().filter(Naming::isNoCell).ifPresent(text -> report(code, Rule.OPTION_FORM, text));
        }
    }

    private static boolean isNoCell(String code) {
        return code.indexOf('|') >= 0 || !code.strip().equals(code);
    }

    private void report(Known<String> at, Rule rule, String found) {
        findings.add(at.breaks(rule, found, List.of()));
    }
}
