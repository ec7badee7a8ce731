package org.impactmodel.examples.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.LongTable;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.io.shipped.Portfolios;
import org.impactmodel.io.shipped.Tables;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observatory.Observatory;

/** Data by its file, or by its name where it ships: an observatory, or a table in one of its two forms. */
public final class DataFile {

    private DataFile() {}

    /**
     * The names of the data that ship.
     *
     * @return the names
     */
    public static List<String> names() {
        return Stream.concat(Portfolios.names().stream(), Tables.names().stream())
                .toList();
    }

    /**
     * Whether a name leads somewhere, as far as that can be told before reading: what looks like a path does.
     *
     * @param name a path or a name
     * @return false when it is neither the name of a file, nor of data that ship, nor looks like a path
     */
    public static boolean exists(String name) {
        return names().contains(name) || isPath(name);
    }

    private static boolean isPath(String name) {
        return name.contains("/") || name.contains(".") || Files.exists(Path.of(name));
    }

    /**
     * Reads data.
     *
     * @param name a path, or a name such as {@code illustrative-portfolio} or {@code census-2018-regions}
     * @param method the method that is to score it
     * @param nature what the figures of a table are; a document says so itself
     * @param progress hears how far the reading has come
     * @return the data
     * @throws UnreadableException with every problem
     */
    public static Data read(String name, Methodology method, Nature nature, Progress progress) {
        if (Portfolios.names().contains(name)) {
            return observatory(Portfolios.source(name), method);
        }
        if (Tables.names().contains(name)) {
            return table(Tables.source(name), method, Nature.PUBLISHED, progress);
        }
        Source source = isPath(name) ? Source.of(Path.of(name)) : Portfolios.source(name);
        return Kind.of(source) == Kind.CSV ? table(source, method, nature, progress) : observatory(source, method);
    }

    private static Data observatory(Source source, Methodology method) {
        Fingerprinted<Observatory> read = DocumentType.OBSERVATORY.fingerprint(
                DocumentType.OBSERVATORY.read(source).orThrow());
        Observatory observatory = read.document();
        DataStamp stamp =
                new DataStamp(observatory.nature(), Optional.of(observatory.id()), Optional.of(read.sha256()));
        return new Data(Standing.answers(observatory, method), stamp, Names.of(observatory), Optional.of(observatory));
    }

    private static Data table(Source source, Methodology method, Nature nature, Progress progress) {
        Columns columns = Columns.of(method);
        List<Answers> answers = new ArrayList<>();
        if (Headers.isLong(Headers.of(source))) {
            answers.addAll(Standing.answers(LongTable.read(source, columns).orThrow(), nature, method));
        } else {
            refuse(WideTable.streamOnce(source, columns, answers::add, progress));
        }
        DataStamp stamp = new DataStamp(nature, Optional.of(called(source)), Optional.of(Names.sha256(source)));
        TreeMap<String, String> names = new TreeMap<>();
        answers.forEach(one -> Names.ofTerritory(one.subject()).ifPresent(known -> names.put(one.subject(), known)));
        return new Data(Located.all(answers), stamp, names, Optional.empty());
    }

    /** In which folder a file lies is nobody's business, and another one elsewhere. */
    private static String called(Source source) {
        return String.valueOf(Path.of(source.name()).getFileName());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
    }
}
