package org.impactmodel.scoring.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.design.SurveyDesignBuilder;

/** The California schools of R's package survey 4.1.1, and what it says of them. */
record Schools(List<NamedCsvRecord> rows, SurveyDesign design) {

    static Schools of(String name) {
        List<NamedCsvRecord> rows = rows(name.equals("srs") ? "apisrs.csv" : "apistrat.csv");
        Schools plain = new Schools(rows, SurveyDesign.simple(rows.size()));
        return new Schools(
                rows,
                switch (name) {
                    case "srs" -> builder(plain).outOf(plain.number("fpc")).build();
                    case "strat" ->
                        builder(plain)
                                .stratifiedBy(plain.category("stype"))
                                .weightedBy(plain.number("pw"))
                                .outOf(plain.number("fpc"))
                                .build();
                    default -> builder(plain).weightedBy(plain.number("pw")).build();
                });
    }

    private static SurveyDesignBuilder builder(Schools schools) {
        return SurveyDesign.builder(SampleKind.PROBABILITY, schools.rows().size());
    }

    NumberColumn number(String name) {
        return NumberColumn.of(rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                .toArray());
    }

    CategoryColumn category(String name) {
        List<String> codes =
                rows.stream().map(row -> row.getField(name)).distinct().sorted().toList();
        return CategoryColumn.of(
                codes,
                rows.stream().mapToInt(row -> codes.indexOf(row.getField(name))).toArray());
    }

    static NamedCsvRecord expected(String kind, String design, String statistic, String domain) {
        return rows("expected_estimates.csv").stream()
                .filter(row -> row.getField("case").equals(kind)
                        && row.getField("design").equals(design)
                        && row.getField("statistic").equals(statistic)
                        && row.getField("domain").equals(domain))
                .findFirst()
                .orElseThrow();
    }

    static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Schools.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
