package org.impactmodel.model.respondent;

import java.util.Map;
import java.util.TreeMap;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.survey.SurveyDescription;

/** The columns that a survey needs, and of which kind each is. */
final class Needing {

    private Needing() {}

    static Map<String, Class<? extends RespondentColumn>> kinds(SurveyDescription description) {
        Map<String, Class<? extends RespondentColumn>> kinds = new TreeMap<>();
        Sample sample = description.sample();
        sample.strata().forEach(name -> kinds.put(name, CategoryColumn.class));
        sample.clusters().forEach(name -> kinds.put(name, CategoryColumn.class));
        sample.panel().ifPresent(name -> kinds.put(name, CategoryColumn.class));
        sample.weight().ifPresent(name -> kinds.put(name, NumberColumn.class));
        sample.populationSizes().forEach(name -> kinds.put(name, NumberColumn.class));
        sample.replicates().ifPresent(all -> all.columns().forEach(name -> kinds.put(name, NumberColumn.class)));
        description.attributes().forEach(attribute -> kinds.put(attribute.id(), CategoryColumn.class));
        description.questions().forEach(question -> kinds.put(question.id(), kind(question.answer())));
        return kinds;
    }

    private static Class<? extends RespondentColumn> kind(AnswerForm form) {
        if (form instanceof AnswerForm.SingleChoice) {
            return CategoryColumn.class;
        }
        return form instanceof AnswerForm.MultipleChoice ? ChoicesColumn.class : NumberColumn.class;
    }
}
