package org.impactmodel.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Outcome;

/** The census of 2018 by département and region, as it ships with the examples. */
final class Census {

    private Census() {}

    /** The rows of a level, {@code regions} or {@code departements}, each with its name. */
    static List<SortedMap<String, String>> rows(String level) {
        SortedMap<String, String> names = new TreeMap<>();
        read(level + "-names.csv").forEach(row -> names.put(row.get("code"), row.get("nom")));
        List<SortedMap<String, String>> rows = read(level + "-2018.csv");
        rows.forEach(row -> row.put("name", names.getOrDefault(row.get("code"), row.get("code"))));
        return rows;
    }

    /** What a row holds in a column: a number, or nothing where the cell is empty. */
    static Outcome outcome(SortedMap<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        try {
            return cell.isEmpty() ? new Outcome.Missing("empty cell") : new Outcome.Value(Double.parseDouble(cell));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "census 2018, row of code " + row.get("code") + ", column " + column + ": found \"" + cell
                            + "\", a finite number with a decimal point is required",
                    e);
        }
    }

    private static List<SortedMap<String, String>> read(String file) {
        try (InputStream bytes = Objects.requireNonNull(Census.class.getResourceAsStream("census-2018/" + file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.stream()
                    .<SortedMap<String, String>>map(row -> new TreeMap<>(row.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
