package org.impactmodel.scoring.survey.weighting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;

/** The stratified sample of Californian schools of R's package survey 4.1.1, what is known of all schools, plain variances. */
final class Schools {

    static final Margin WIDE =
            Margin.counts("sch.wide", "R survey, apipop", CategoryTotal.of("No", 1072), CategoryTotal.of("Yes", 5122));
    static final Margin TYPE = Margin.counts(
            "stype",
            "R survey, apipop",
            CategoryTotal.of("E", 4421),
            CategoryTotal.of("H", 755),
            CategoryTotal.of("M", 1018));
    static final Margin AWARDS =
            Margin.counts("awards", "R survey, apipop", CategoryTotal.of("No", 2027), CategoryTotal.of("Yes", 4167));
    static final NumericTotal API99 = NumericTotal.sum("api99", 3_914_069, "R survey, apipop");
    static final WeightingRecipe POST_STRATIFIED = WeightingRecipe.of(new WeightingMethod.PostStratification(), WIDE);
    static final WeightingRecipe RAKED = WeightingRecipe.of(new WeightingMethod.Raking(1e-12, 500), TYPE, WIDE, AWARDS);

    private static final List<NamedCsvRecord> ROWS = rows("apistrat.csv");

    private Schools() {}

    /** By sch.wide and the total of api99. */
    static WeightingRecipe calibrated(Distance distance) {
        return WeightingRecipe.of(new WeightingMethod.Calibration(distance, 1e-12, 50), WIDE)
                .withTotals(API99);
    }

    static Variables variables() {
        TreeMap<String, CategoryColumn> categories = new TreeMap<>();
        List.of("stype", "sch.wide", "awards").forEach(name -> categories.put(name, category(name)));
        TreeMap<String, NumberColumn> numbers = new TreeMap<>();
        List.of("api99", "enroll").forEach(name -> numbers.put(name, NumberColumn.of(number(name))));
        return new Variables(categories, numbers);
    }

    static CategoryColumn category(String name) {
        List<String> codes = text(name).stream().distinct().sorted().toList();
        return CategoryColumn.of(
                codes, text(name).stream().mapToInt(codes::indexOf).toArray());
    }

    static List<String> text(String name) {
        return ROWS.stream().map(row -> row.getField(name)).toList();
    }

    static double[] number(String name) {
        return text(name).stream().mapToDouble(Double::parseDouble).toArray();
    }

    static double[] weights() {
        return number("pw");
    }

    static FittedWeights fit(WeightingRecipe recipe) {
        return (FittedWeights) Weighter.of(recipe, variables()).weigh(weights());
    }

    static double[] expectedWeights(String column) {
        return rows("expected_weights_apistrat.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(column)))
                .toArray();
    }

    static NamedCsvRecord expected(String kind, String design) {
        return rows("expected_estimates.csv").stream()
                .filter(row -> row.getField("case").equals(kind)
                        && row.getField("design").equals(design))
                .findFirst()
                .orElseThrow();
    }

    /** The standard error of a total of weighted residuals drawn within strata without replacement. */
    static double stratifiedError(double... weighted) {
        double variance = 0;
        for (String stratum : List.of("E", "H", "M")) {
            List<String> types = text("stype");
            int[] rows = IntStream.range(0, weighted.length)
                    .filter(row -> types.get(row).equals(stratum))
                    .toArray();
            double[] part =
                    Arrays.stream(rows).mapToDouble(row -> weighted[row]).toArray();
            variance += (1 - part.length / number("fpc")[rows[0]]) * spread(part);
        }
        return Math.sqrt(variance);
    }

    /** The same of one sample drawn with replacement. */
    static double plainError(double... weighted) {
        return Math.sqrt(spread(weighted));
    }

    /** n/(n − 1) times the sum of squares about the mean. */
    private static double spread(double... weighted) {
        double mean = Arrays.stream(weighted).average().orElseThrow();
        double squares = Arrays.stream(weighted)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return weighted.length / (weighted.length - 1.0) * squares;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Objects.requireNonNull(
                        Schools.class.getResourceAsStream("/org/impactmodel/scoring/survey/" + file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
