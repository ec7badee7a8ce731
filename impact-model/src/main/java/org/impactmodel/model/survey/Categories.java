package org.impactmodel.model.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.Said;
import org.impactmodel.model.text.Text;

/** The categories of a variable by their codes, and what people call them. */
record Categories(List<String> codes, List<Option> options) {

    /** The options of a choice, where all are known. */
    static Optional<Categories> of(KnownList<Option> options) {
        return options.values()
                .map(all -> new Categories(all.stream().map(Option::code).toList(), all));
    }

    /** The points of a scale. */
    static Categories of(AnswerForm.Rating rating) {
        List<String> points = IntStream.rangeClosed(rating.lowest(), rating.highest())
                .mapToObj(Integer::toString)
                .toList();
        return new Categories(points, List.of());
    }

    /** That what is written is no code of a category. */
    Optional<Finding> refuse(Known<String> written) {
        return written.value()
                .filter(code -> !codes.contains(code))
                .map(code -> labelled(code)
                        .map(option -> written.breaks(Rule.KNOWN_CATEGORY, code, List.of())
                                .saying(said(code, option.code())))
                        .orElseGet(() -> written.breaks(Rule.KNOWN_CATEGORY, code, codes)));
    }

    private Optional<Option> labelled(String written) {
        return options.stream()
                .filter(option -> option.label().byLanguage().values().stream()
                        .anyMatch(label -> label.strip().equalsIgnoreCase(written.strip())))
                .findFirst();
    }

    private static Said said(String label, String code) {
        return new Said(
                Text.of(
                        "« " + label + " » est le libellé d’une modalité, dont le code est « " + code + " ».",
                        "\"" + label + "\" is the label of a category, whose code is \"" + code + "\"."),
                Text.of("Écrivez le code : « " + code + " ».", "Write the code: \"" + code + "\"."));
    }
}
