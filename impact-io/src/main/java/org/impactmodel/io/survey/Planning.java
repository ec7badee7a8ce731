package org.impactmodel.io.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.sheet.Decimal;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.survey.SurveyDescription;

/** Works out from the names of the columns what becomes of each. */
final class Planning {

    private final SurveyDescription description;
    private final SortedMap<String, Absence> absences;
    private final Set<String> names;
    private final Decimal decimal;
    private final Map<String, Taking> takings = new LinkedHashMap<>();
    private final SortedMap<String, Filled> columns = new TreeMap<>();
    private final SortedMap<String, Ticks> ticks = new TreeMap<>();

    Planning(SurveyDescription description, List<String> names, Decimal decimal) {
        this.description = description;
        this.absences = description.understoodAbsences();
        this.names = new LinkedHashSet<>(names);
        this.decimal = decimal;
        description.attributes().forEach(this::attribute);
        description.questions().forEach(this::question);
        design(description.sample());
    }

    private void attribute(Attribute attribute) {
        add(attribute.id(), Categories.of(attribute.options(), absences));
    }

    private void question(Question question) {
        AnswerForm form = question.answer();
        if (form instanceof AnswerForm.SingleChoice single) {
            add(question.id(), Categories.of(single.options(), absences));
        } else if (form instanceof AnswerForm.MultipleChoice multiple) {
            several(question.id(), multiple.options());
        } else if (form instanceof AnswerForm.Rating rating) {
            add(question.id(), Numbers.of(Range.of(rating), decimal, absences));
        } else {
            add(question.id(), Numbers.of(Range.of((AnswerForm.Quantity) form), decimal, absences));
        }
    }

    private void several(String id, List<Option> options) {
        boolean apart = !names.contains(id) && names.stream().anyMatch(name -> name.startsWith(id + "/"));
        if (!apart) {
            add(id, new Choices(options, absences, '|'));
            return;
        }
        Ticks together = new Ticks(options, absences);
        ticks.put(id, together);
        columns.put(id, together.filled());
        for (int i = 0; i < options.size(); i++) {
            takings.put(id + "/" + options.get(i).code(), together.option(i));
        }
    }

    private void design(Sample sample) {
        sample.strata().forEach(this::open);
        sample.clusters().forEach(this::open);
        sample.panel().ifPresent(this::open);
        sample.weight().ifPresent(name -> add(name, Numbers.ofDesign(Range.WEIGHT, decimal)));
        sample.populationSizes().forEach(name -> add(name, Numbers.ofDesign(Range.ANY, decimal)));
        sample.replicates()
                .ifPresent(all -> all.columns().forEach(name -> add(name, Numbers.ofDesign(Range.REPLICATE, decimal))));
    }

    /** A stratum or a cluster may be an attribute, whose column it shares. */
    private void open(String name) {
        if (!takings.containsKey(name)) {
            add(name, Categories.open());
        }
    }

    private <T extends Taking & Filled> void add(String name, T column) {
        takings.put(name, column);
        columns.put(name, column);
    }

    /** The names of the columns that must be there. */
    List<String> needed() {
        return List.copyOf(takings.keySet());
    }

    /** The names of the columns that may be there. */
    List<String> known() {
        List<String> known = new ArrayList<>(takings.keySet());
        known.addAll(description.ignored());
        return known;
    }

    /** What takes each column of the table, in its order; nothing takes those that are ignored. */
    Map<String, Taking> takings() {
        return takings;
    }

    /** What was taken, by name of the column that it becomes. */
    SortedMap<String, Filled> columns() {
        return columns;
    }

    /** The questions whose options stand in a column each. */
    SortedMap<String, Ticks> ticks() {
        return ticks;
    }
}
