package org.impactmodel.io.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the tables that stand beside the classes. */
final class Rows {

    private Rows() {}

    static <T> List<T> of(String resource, Function<NamedCsvRecord, T> row) {
        try (InputStream bytes = Objects.requireNonNull(Rows.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            return reader.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
