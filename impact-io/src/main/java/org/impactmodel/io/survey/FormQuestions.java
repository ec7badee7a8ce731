package org.impactmodel.io.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Place;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.text.Text;

/** Makes questions of the rows of the sheet "survey", and notes those that become none. */
final class FormQuestions {

    /** What the file of answers calls a question, whether it may be skipped, and whether it depends on others. */
    record Asked(Question question, String path, boolean required, boolean relevant) {}

    private static final int MOST_CHOICES = 60;
    private static final int MOST_OPTIONS = 10_000;
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(-?[0-9]+(?:\\.[0-9]+)?)");

    private static final Text NAME = Text.of("un nom de lettres et de chiffres", "a name of letters and digits");

    private final String file;
    private final Map<String, List<Option>> lists = new LinkedHashMap<>();
    private final Deque<FormSheet.Row> groups = new ArrayDeque<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Notes unread;
    private int repeats;

    FormQuestions(String file, List<FormSheet.Row> choices, Notes unread) {
        this.file = file;
        this.unread = unread;
        for (FormSheet.Row row : choices) {
            String code = row.cell("name", "value");
            String list = row.cell("list_name", "list name");
            if (!code.isEmpty() && !list.isEmpty()) {
                lists.computeIfAbsent(list, name -> new ArrayList<>()).add(new Option(code, label(row, code)));
            }
        }
    }

    List<Asked> of(List<FormSheet.Row> rows) {
        rows.forEach(this::add);
        return asked;
    }

    private void add(FormSheet.Row row) {
        String type = row.cell("type").replaceAll("\\s+", " ");
        String kind = type.replace(' ', '_');
        if (kind.startsWith("begin_")) {
            groups.addLast(row);
            repeats += kind.equals("begin_repeat") ? 1 : 0;
        } else if (kind.startsWith("end_")) {
            groups.pollLast();
            repeats -= kind.equals("end_repeat") ? 1 : 0;
        } else if (repeats > 0) {
            note(row, Fault.of("type-not-read").found("begin_repeat / " + type));
        } else if (isNamed(row)) {
            form(row, type).ifPresent(answer -> ask(row, answer));
        }
    }

    private boolean isNamed(FormSheet.Row row) {
        String name = row.cell("name");
        if (!code(name).isEmpty()) {
            return true;
        }
        Fault fault = name.isEmpty()
                ? Fault.of("empty-cell")
                : Fault.of("code").found(name).expected(NAME);
        unread.add(new Place.InTable(file, row.line(), Optional.of("name")), "name", fault);
        return false;
    }

    private void ask(FormSheet.Row row, AnswerForm answer) {
        String name = row.cell("name");
        List<String> path = new ArrayList<>();
        groups.forEach(group -> path.add(group.cell("name")));
        path.add(name);
        boolean relevant = !row.cell("relevant").isEmpty()
                || groups.stream().anyMatch(group -> !group.cell("relevant").isEmpty());
        boolean required = row.cell("required").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)|1|oui");
        Question question = Question.of(code(name), label(row, name), answer);
        asked.add(new Asked(question, String.join("/", path), required, relevant));
    }

    /** A code of this library from the name of a question. */
    static String code(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+|[._-]{2,}", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
    }

    private Optional<AnswerForm> form(FormSheet.Row row, String type) {
        String[] words = type.split(" ");
        return switch (words[0]) {
            case "select_one" -> options(row, words, MOST_OPTIONS).map(AnswerForm.SingleChoice::new);
            case "select_multiple" -> options(row, words, MOST_CHOICES).map(AnswerForm.MultipleChoice::new);
            case "integer", "int", "decimal" ->
                Optional.of(new AnswerForm.Quantity(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
            case "range" -> range(row);
            default -> {
                note(row, Fault.of("type-not-read").found(type));
                yield Optional.empty();
            }
        };
    }

    private Optional<List<Option>> options(FormSheet.Row row, String[] words, int most) {
        String list = words.length > 1 ? words[1] : "";
        List<Option> options = new ArrayList<>(lists.getOrDefault(list, List.of()));
        if (words.length > 2 && words[2].equals("or_other")) {
            options.add(new Option("other", Text.of("Autre", "Other")));
        }
        if (options.size() < 2 || options.size() > most) {
            note(row, Fault.of("list-not-read").found(list).expected("2 … " + most));
            return Optional.empty();
        }
        return Optional.of(options);
    }

    /** From 0 to 10 by 1 where the form does not say otherwise. */
    private Optional<AnswerForm> range(FormSheet.Row row) {
        Map<String, Double> given = new TreeMap<>(Map.of("start", 0.0, "end", 10.0, "step", 1.0));
        Matcher parameters = PARAMETER.matcher(row.cell("parameters"));
        while (parameters.find()) {
            given.put(parameters.group(1), Double.parseDouble(parameters.group(2)));
        }
        if (given.values().stream().anyMatch(number -> number.isInfinite())) {
            note(row, Fault.of("type-not-read").found("range " + row.cell("parameters")));
            return Optional.empty();
        }
        return Optional.of(between(
                given.getOrDefault("start", 0.0), given.getOrDefault("end", 0.0), given.getOrDefault("step", 1.0)));
    }

    private static AnswerForm between(double start, double end, double step) {
        double low = Math.min(start, end);
        double high = Math.max(start, end);
        boolean whole = step == 1 && low == (int) low && high == (int) high && low < high;
        return whole
                ? new AnswerForm.Rating((int) low, (int) high)
                : new AnswerForm.Quantity(Optional.empty(), OptionalDouble.of(low), OptionalDouble.of(high));
    }

    /** The label in every language; where there is none in French, another or the name stands in. */
    private Text label(FormSheet.Row row, String name) {
        SortedMap<String, String> texts = new TreeMap<>(row.labels());
        if (!texts.containsKey("fr")) {
            note(row, Fault.of("label-stands-in").found(name));
            texts.put(
                    "fr",
                    texts.getOrDefault("en", texts.values().stream().findFirst().orElse(name)));
        }
        return new Text(texts);
    }

    private void note(FormSheet.Row row, Fault fault) {
        unread.add(new Place.InTable(file, row.line(), Optional.of("type")), "type", fault);
    }
}
