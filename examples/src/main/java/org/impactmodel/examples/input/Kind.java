package org.impactmodel.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.json.Source;

/** What sort of file something is. */
public enum Kind {
    /** How subjects are judged. */
    METHODOLOGY,

    /** What was observed. */
    OBSERVATORY,

    /** What came out. */
    SCORECARD,

    /** What was asked of whom. */
    SURVEY,

    /** What surveys tell. */
    ESTIMATES,

    /** A table. */
    CSV;

    private static final int BEGINNING = 4096;
    private static final Pattern FORMAT =
            Pattern.compile("\"format\"\\s*:\\s*\"impact-model/(methodology|observatory|scorecard|survey|estimates)/");

    /**
     * The sort of a file: by its name for tables, by its {@code format} for documents, and where that is not to be found
     * by the properties that only one of them has. A file of another name that does not begin with a brace is a table.
     *
     * @param source the file; it is opened, looked into and closed
     * @return the sort; an observatory when nothing tells
     */
    public static Kind of(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CSV;
        }
        String beginning = beginning(source);
        if (!name.endsWith(".json") && !name.endsWith(".jsonl") && isText(beginning)) {
            return CSV;
        }
        Matcher format = FORMAT.matcher(beginning);
        if (format.find()) {
            return valueOf(format.group(1).toUpperCase(Locale.ROOT));
        }
        return beginning.contains("\"indicators\"")
                ? METHODOLOGY
                : beginning.contains("\"methodology\"") ? SCORECARD : OBSERVATORY;
    }

    private static boolean isText(String beginning) {
        String text = beginning.replace("\uFEFF", "").strip();
        return !text.isEmpty() && !text.startsWith("{") && !text.startsWith("[");
    }

    private static String beginning(Source source) {
        try (InputStream bytes = source.open()) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
