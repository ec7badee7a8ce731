package org.impactmodel.scoring.given;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that ship with the tests. */
public final class Shipped {

    private Shipped() {}

    /** The rows of a table, by its path below {@code org/impactmodel/scoring}. */
    public static List<NamedCsvRecord> rows(String path) {
        try (InputStream in = Objects.requireNonNull(
                        Shipped.class.getResourceAsStream("/org/impactmodel/scoring/" + path), path);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number of a row. */
    public static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column).strip());
    }
}
