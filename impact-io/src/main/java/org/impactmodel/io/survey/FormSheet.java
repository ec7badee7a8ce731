package org.impactmodel.io.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.sheet.Header;
import org.impactmodel.io.sheet.Sheet;

/** A sheet of a form saved as CSV: its rows, and the labels of each by language. */
final class FormSheet implements Sheet.Rows {

    private static final long MOST = 100_000;

    /** {@code label}, or {@code label::English (en)}. */
    private static final Pattern LABEL =
            Pattern.compile("label(?:\\s*::?\\s*[^(]*(?:\\(\\s*([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\\s*\\))?)?");

    /** A row: the line that it begins on, its cells by name of the column, its labels by language. */
    record Row(long line, Map<String, String> cells, SortedMap<String, String> labels) {
        String cell(String... names) {
            for (String name : names) {
                String cell = cells.getOrDefault(name, "");
                if (!cell.isEmpty()) {
                    return cell;
                }
            }
            return "";
        }
    }

    private final List<String> needed;
    private final String plainLanguage;
    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();
    private List<String> names = List.of();

    private FormSheet(Source source, List<String> needed, String plainLanguage, Notes notes) {
        this.needed = needed;
        this.plainLanguage = plainLanguage;
        this.sheet = new Sheet(source, notes, Progress.NONE);
    }

    /** The rows of a sheet; what is wrong is noted. */
    static List<Row> read(Source source, List<String> needed, String plainLanguage, Notes notes) {
        FormSheet form = new FormSheet(source, needed, plainLanguage, notes);
        form.sheet.read(form);
        return form.rows;
    }

    @Override
    public boolean header(List<String> header, char separator) {
        names = header;
        List<String> filled = header.stream().filter(name -> !name.isEmpty()).toList();
        return Header.check(filled, needed, filled, sheet);
    }

    @Override
    public void row(long line, List<String> cells) {
        Map<String, String> byName = new LinkedHashMap<>();
        SortedMap<String, String> labels = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            Matcher label = LABEL.matcher(names.get(i));
            if (label.matches() && !cell.isEmpty()) {
                String language = label.group(1);
                labels.put(language == null ? plainLanguage : language, cell);
            }
            byName.putIfAbsent(names.get(i), cell);
        }
        if (byName.values().stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new Row(line, byName, labels));
        }
    }

    @Override
    public long most() {
        return MOST;
    }
}
