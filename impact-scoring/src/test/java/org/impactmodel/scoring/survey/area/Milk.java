package org.impactmodel.scoring.survey.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Expenditure on fresh milk in 43 areas in 1989: Arora and Lahiri, Statistica Sinica 7, 1997; areas grouped by You and Chapman, Survey
 * Methodology 32, 2006. The expected columns were computed with R 4.2.2 and the functions of package sae 1.3 (Molina and Marhuenda, The
 * R Journal 7/1, 2015): {@code mseFH(yi ~ as.factor(MajorArea), SD^2, method, MAXITER = 1000, PRECISION = 1e-14, data = milk)}.
 */
final class Milk {
    static final List<String> GROUPS = List.of("group-2", "group-3", "group-4");

    private Milk() {}

    static List<NamedCsvRecord> rows() {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(Milk.class.getResourceAsStream("/survey/milk.csv")),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Area> areas() {
        return rows().stream().map(Milk::area).toList();
    }

    static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static Area area(NamedCsvRecord row) {
        double error = number(row, "sd");
        TreeMap<String, Double> groups = new TreeMap<>();
        GROUPS.forEach(name -> groups.put(name, name.endsWith(row.getField("major")) ? 1.0 : 0.0));
        return Area.of(row.getField("area"), number(row, "direct"), error * error)
                .withAuxiliaries(groups)
                .withRespondents(Long.parseLong(row.getField("n")));
    }
}
