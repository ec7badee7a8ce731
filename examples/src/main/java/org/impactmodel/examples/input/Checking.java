package org.impactmodel.examples.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.LongTable;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.model.method.Methodology;

/** Reads files of any kind for their problems alone. */
public final class Checking {

    private final Optional<Methodology> method;
    private final List<String> ignored;
    private final Progress progress;

    /**
     * A check.
     *
     * @param method the method that tables and observatories are for; without one their indicators and answers may be anything
     * @param ignored the columns of tables that are not read
     * @param progress hears how far the reading has come
     */
    public Checking(Optional<Methodology> method, List<String> ignored, Progress progress) {
        this.method = method;
        this.ignored = List.copyOf(ignored);
        this.progress = progress;
    }

    /**
     * What sort of file it is.
     *
     * @param file its path
     * @return the sort
     */
    public Kind kind(String file) {
        return Kind.of(Source.of(Path.of(file)));
    }

    /**
     * Everything that is wrong with a file.
     *
     * @param file its path
     * @return the problems; empty when it is sound
     */
    public List<Problem> problems(String file) {
        Source source = Source.of(Path.of(file));
        Kind kind = Kind.of(source);
        if (kind == Kind.CSV) {
            return table(source);
        }
        DocumentType<?> type = type(kind);
        return file.toLowerCase(Locale.ROOT).endsWith(".jsonl")
                ? type.readLines(source, document -> {}, progress)
                : type.read(source).problems();
    }

    private DocumentType<?> type(Kind kind) {
        return switch (kind) {
            case METHODOLOGY -> MethodFile.TYPE;
            case SCORECARD -> DocumentType.SCORECARD;
            case SURVEY -> DocumentType.SURVEY;
            case ESTIMATES -> DocumentType.ESTIMATES;
            case OBSERVATORY, CSV -> method.map(DocumentType::observatoryFor).orElse(DocumentType.OBSERVATORY);
        };
    }

    private List<Problem> table(Source source) {
        List<String> header = Headers.of(source);
        Columns columns =
                method.map(judge -> Columns.of(judge).withIgnored(ignored)).orElseGet(() -> any(header));
        return Headers.isLong(header)
                ? LongTable.streamOnce(source, columns, row -> {}, progress)
                : WideTable.streamOnce(source, columns, row -> {}, progress);
    }

    private static Columns any(List<String> header) {
        TreeSet<String> names = new TreeSet<>(header);
        names.removeAll(List.of("subject", "period"));
        return new Columns(new TreeMap<>(), names, true);
    }
}
