package org.impactmodel.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the reference tables of the tests. */
final class Tables {

    private Tables() {}

    static List<SortedMap<String, String>> resource(String name) {
        return rows(Path.of("src/test/resources/org/impactmodel/scoring", name));
    }

    static List<SortedMap<String, String>> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream()
                    .<SortedMap<String, String>>map(row -> new TreeMap<>(row.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
