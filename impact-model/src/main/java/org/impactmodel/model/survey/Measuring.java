package org.impactmodel.model.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Said;
import org.impactmodel.model.text.Text;

/** What the attributes and questions of a survey can tell of a respondent: one of some categories, a number, or several answers. */
final class Measuring {

    private final Map<String, Known<Attribute>> attributes = new LinkedHashMap<>();
    private final Map<String, Known<AnswerForm>> questions = new LinkedHashMap<>();

    private Measuring() {}

    static Measuring of(Known<SurveyDescription> description) {
        Measuring measuring = new Measuring();
        for (Known<Attribute> attribute : description.list("attributes", SurveyDescription::attributes)) {
            attribute.part("id", Attribute::id).value().ifPresent(id -> measuring.attributes.put(id, attribute));
        }
        for (Known<Question> question : description.list("questions", SurveyDescription::questions)) {
            Known<AnswerForm> form = question.part("answer", Question::answer);
            question.part("id", Question::id).value().ifPresent(id -> measuring.questions.put(id, form));
        }
        return measuring;
    }

    private boolean is(String name, Class<? extends AnswerForm> form) {
        return questions.containsKey(name) && questions.get(name).is(form);
    }

    boolean isSeveral(String name) {
        return is(name, AnswerForm.MultipleChoice.class);
    }

    boolean isNumber(String name) {
        return is(name, AnswerForm.Quantity.class);
    }

    /** Whether a variable is a number, or may be: what is not known may be anything. */
    boolean mayBeNumber(String name) {
        return !attributes.containsKey(name) && !isSeveral(name) && !is(name, AnswerForm.SingleChoice.class);
    }

    /** Why a variable has no margin, and which ones could have. */
    Said noMargin(String name) {
        List<String> divided = named(one -> attributes.containsKey(one)
                || is(one, AnswerForm.SingleChoice.class)
                || is(one, AnswerForm.Rating.class));
        String these = divided.isEmpty() ? "–" : String.join(", ", divided);
        return new Said(
                Text.of(
                        "« " + name + " » est " + (isNumber(name) ? "une quantité" : "un choix multiple")
                                + " : une marge est celle d’un attribut, d’un choix simple ou d’une note.",
                        "\"" + name + "\" is " + (isNumber(name) ? "a quantity" : "a multiple choice")
                                + ": a margin is one of an attribute, a single choice or a rating."),
                Text.of(
                        "Nommez un attribut, un choix simple ou une note (" + these
                                + ") ; la somme d’une quantité va sous « totals », avec la méthode « calibration ».",
                        "Name an attribute, a single choice or a rating (" + these
                                + "); the sum of a quantity goes under \"totals\", with the method \"calibration\"."));
    }

    /** Why a variable has no sum, and which ones could have. */
    Said noTotal(String name) {
        List<String> numbers = named(one -> isNumber(one) || is(one, AnswerForm.Rating.class));
        String these = numbers.isEmpty() ? "–" : String.join(", ", numbers);
        return new Said(
                Text.of(
                        "« " + name + " » n’est pas un nombre : un total est celui d’une quantité ou d’une note.",
                        "\"" + name + "\" is no number: a total is one of a quantity or a rating."),
                Text.of(
                        "Nommez une quantité ou une note (" + these
                                + ") ; combien sont de chaque modalité va sous « margins ».",
                        "Name a quantity or a rating (" + these
                                + "); how many are of each category goes under \"margins\"."));
    }

    private List<String> named(Predicate<String> wanted) {
        return Stream.concat(attributes.keySet().stream(), questions.keySet().stream())
                .filter(wanted)
                .toList();
    }

    /** The categories of a variable, where all of them are known. */
    Optional<Categories> categories(String name) {
        if (attributes.containsKey(name)) {
            return Categories.of(attributes.get(name).list("options", Attribute::options));
        }
        Optional<Known<AnswerForm>> form = Optional.ofNullable(questions.get(name));
        Optional<Categories> points = form.flatMap(known -> known.as(AnswerForm.Rating.class))
                .flatMap(Known::value)
                .map(Categories::of);
        return points.isPresent() ? points : form.flatMap(Naming::options).flatMap(Categories::of);
    }
}
