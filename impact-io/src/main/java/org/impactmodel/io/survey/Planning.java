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

    private static final List<String> MARKS = List.of("_", ".", "-", ":", " ", "");

    private final SurveyDescription description;
    private final Style style;
    private final List<String> header;
    private final Set<String> names;
    private final Decimal decimal;
    private final Map<String, Taking> takings = new LinkedHashMap<>();
    private final SortedMap<String, Filled> columns = new TreeMap<>();
    private final SortedMap<String, Ticks> ticks = new TreeMap<>();

    Planning(SurveyDescription description, Style style, List<String> header, Decimal decimal) {
        this.description = description;
        this.style = style;
        this.header = header;
        this.names = new LinkedHashSet<>(header);
        this.decimal = decimal;
        description.attributes().forEach(this::attribute);
        description.questions().forEach(this::question);
        design(description.sample());
    }

    private void attribute(Attribute attribute) {
        add(attribute.id(), Categories.of(attribute.options(), absences(attribute.id())));
    }

    private void question(Question question) {
        AnswerForm form = question.answer();
        if (form instanceof AnswerForm.SingleChoice single) {
            add(question.id(), Categories.of(single.options(), absences(question.id())));
        } else if (form instanceof AnswerForm.MultipleChoice multiple) {
            several(question.id(), multiple.options());
        } else if (form instanceof AnswerForm.Rating rating) {
            add(question.id(), Numbers.of(Range.of(rating), decimal, absences(question.id())));
        } else {
            add(question.id(), Numbers.of(Range.of((AnswerForm.Quantity) form), decimal, absences(question.id())));
        }
    }

    private void several(String id, List<Option> options) {
        String name = style.column().apply(header, id);
        boolean apart = !names.contains(name)
                && (names.stream().anyMatch(one -> one.startsWith(name + "/")) || isSpelt(name, options));
        if (!apart) {
            add(id, new Choices(options, absences(id), style.separator()));
            return;
        }
        Ticks together = new Ticks(options, absences(id));
        ticks.put(name, together);
        columns.put(id, together.filled());
        for (int i = 0; i < options.size(); i++) {
            takings.put(name + "/" + options.get(i).code(), together.option(i));
        }
    }

    /** Whether columns seem to be options of a question with another mark than the slash between, which is then asked for. */
    private boolean isSpelt(String name, List<Option> options) {
        return options.stream()
                .anyMatch(option -> MARKS.stream().anyMatch(mark -> names.contains(name + mark + option.code())));
    }

    private SortedMap<String, Absence> absences(String id) {
        return style.absences().apply(id);
    }

    private void design(Sample sample) {
        sample.strata().forEach(this::open);
        sample.clusters().forEach(this::open);
        sample.panel().ifPresent(this::open);
        sample.weight().ifPresent(name -> put(name, name, Numbers.ofDesign(Range.WEIGHT, decimal)));
        sample.populationSizes().forEach(name -> put(name, name, Numbers.ofDesign(Range.ANY, decimal)));
        sample.replicates()
                .ifPresent(all ->
                        all.columns().forEach(name -> put(name, name, Numbers.ofDesign(Range.REPLICATE, decimal))));
    }

    /** A stratum or a cluster may be an attribute, whose column it shares. */
    private void open(String name) {
        if (!takings.containsKey(name)) {
            put(name, name, Categories.open());
        }
    }

    private <T extends Taking & Filled> void add(String id, T column) {
        put(id, style.column().apply(header, id), column);
    }

    private <T extends Taking & Filled> void put(String id, String name, T column) {
        takings.put(name, column);
        columns.put(id, column);
    }

    /** The names of the columns that must be there. */
    List<String> needed() {
        return List.copyOf(takings.keySet());
    }

    /** The names of the columns that may be there. */
    List<String> known() {
        List<String> known = new ArrayList<>(takings.keySet());
        known.addAll(style.left().isPresent() ? header : description.ignored());
        return known;
    }

    /** Tells of the columns that nobody asks for. The options of a question that stands in one cell are told there. */
    void tellLeft() {
        style.left()
                .ifPresent(left -> header.stream()
                        .filter(name -> !takings.containsKey(name) && !isOption(name))
                        .forEach(left));
    }

    private boolean isOption(String name) {
        int slash = name.lastIndexOf('/');
        return slash > 0 && takings.get(name.substring(0, slash)) instanceof Choices;
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
