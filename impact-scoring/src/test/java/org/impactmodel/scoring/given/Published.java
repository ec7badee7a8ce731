package org.impactmodel.scoring.given;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/** Tables that are beside the project where they may be read but not shipped; tests skip where they are absent. */
public final class Published {

    private static final Path SHARED = Path.of("../../shared");

    private Published() {}

    /** The rows of a table by name of the column. */
    public static List<SortedMap<String, String>> rows(String name) {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not on this machine");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream()
                    .<SortedMap<String, String>>map(row -> new TreeMap<>(row.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
