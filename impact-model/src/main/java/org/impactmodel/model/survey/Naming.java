package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The ids and the codes of options: each once, and such that a table of answers can hold them. */
final class Naming {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Naming() {}

    static List<Finding> findings(SurveyDescription description) {
        Naming naming = new Naming();
        for (int i = 0; i < description.attributes().size(); i++) {
            String at = "/attributes/" + i;
            naming.id(at, description.attributes().get(i).id());
            naming.options(at + "/options", description.attributes().get(i).options());
        }
        for (int i = 0; i < description.questions().size(); i++) {
            String at = "/questions/" + i;
            naming.id(at, description.questions().get(i).id());
            naming.options(
                    at + "/answer/options",
                    options(description.questions().get(i).answer()));
        }
        return naming.findings;
    }

    static List<Option> options(AnswerForm form) {
        if (form instanceof AnswerForm.SingleChoice single) {
            return single.options();
        }
        return form instanceof AnswerForm.MultipleChoice multiple ? multiple.options() : List.of();
    }

    private void id(String at, String id) {
        if (!ids.add(id)) {
            findings.add(new Finding(at + "/id", Rule.UNIQUE, id, List.of()));
        }
    }

    private void options(String at, List<Option> options) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String code = options.get(i).code();
            if (!codes.add(code)) {
                findings.add(new Finding(at + "/" + i + "/code", Rule.UNIQUE, code, List.of()));
            }
            if (code.indexOf('|') >= 0 || !code.strip().equals(code)) {
                findings.add(new Finding(at + "/" + i + "/code", Rule.OPTION_FORM, code, List.of()));
            }
        }
    }
}
