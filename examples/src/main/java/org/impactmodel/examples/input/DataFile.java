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
import org.impactmodel.model.observation.Observation;
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
     * @param asked how to read them
     * @param progress hears how far the reading has come
     * @return the data
     * @throws UnreadableException with every problem
     */
    public static Data read(String name, Methodology method, Asked asked, Progress progress) {
        Reader reader = new Reader(method, asked, Beside.read(asked, method));
        if (Portfolios.names().contains(name)) {
            return reader.observatory(Portfolios.source(name));
        }
        if (Tables.names().contains(name)) {
            return reader.table(Tables.source(name), Nature.PUBLISHED, progress);
        }
        Source source = isPath(name) ? Source.of(Path.of(name)) : Portfolios.source(name);
        return Kind.of(source) == Kind.CSV
                ? reader.table(source, asked.nature(), progress)
                : reader.observatory(source);
    }

    private record Reader(Methodology method, Asked asked, Beside beside) {

        Data observatory(Source source) {
            Fingerprinted<Observatory> read = DocumentType.OBSERVATORY.fingerprint(
                    DocumentType.OBSERVATORY.read(source).orThrow());
            Observatory observatory = read.document();
            List<Answers> answers = beside.with(Standing.answers(observatory, method, beside));
            DataStamp stamp = beside.stamp(observatory.nature(), observatory.id(), read.sha256());
            return new Data(answers, stamp, Names.of(observatory), Optional.of(observatory), beside.strangers(answers));
        }

        Data table(Source source, Nature nature, Progress progress) {
            Columns columns = asked.in(Columns.of(method));
            List<Answers> read = new ArrayList<>();
            if (Headers.isLong(Headers.of(source))) {
                List<Observation> rows = LongTable.read(source, columns).orThrow();
                read.addAll(Standing.answers(rows, nature, method, beside));
            } else {
                refuse(WideTable.streamOnce(source, columns, read::add, progress));
            }
            List<Answers> answers = beside.with(read);
            DataStamp stamp = beside.stamp(nature, called(source), Names.sha256(source));
            TreeMap<String, String> names = new TreeMap<>();
            answers.forEach(
                    one -> Names.ofTerritory(one.subject()).ifPresent(known -> names.put(one.subject(), known)));
            return new Data(Located.all(answers), stamp, names, Optional.empty(), beside.strangers(answers));
        }
    }

    /** In which folder a file lies is nobody's business, and another one elsewhere. */
    static String called(Source source) {
        return String.valueOf(Path.of(source.name()).getFileName());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
    }
}
