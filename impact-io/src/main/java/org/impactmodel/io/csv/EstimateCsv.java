package org.impactmodel.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.Target;

/**
 * Estimates as a table, one row an estimate. Commas, decimal points and Windows line ends (RFC 4180), in UTF-8; nothing is
 * rounded, a share is in [0, 1]. The columns, whose names stay: {@code survey}, {@code population}, {@code wave},
 * {@code period}, {@code sample}, {@code nature} (of several surveys each, separated by a vertical bar), {@code statistic},
 * {@code variable}, {@code option}, {@code probability}, {@code domain} (name=value, separated by a vertical bar),
 * {@code value}, {@code standard-error}, {@code low}, {@code high}, {@code level}, {@code method},
 * {@code degrees-of-freedom}, {@code design-effect}, {@code effective-size}, {@code respondents}, {@code weighted},
 * {@code dont-know}, {@code no-answer}, {@code not-asked}, {@code unavailable}, {@code grade},
 * {@code weights} ({@code equal}, {@code given: column}, or {@code fitted} with the method and what they were fitted to; of several
 * surveys each, separated by a vertical bar). What is absent is an empty cell. What begins like a formula is written with an apostrophe before it, so that no spreadsheet runs it.
 */
public final class EstimateCsv {

    private static final List<String> NAMES = List.of(
            "survey",
            "population",
            "wave",
            "period",
            "sample",
            "nature",
            "statistic",
            "variable",
            "option",
            "probability",
            "domain",
            "value",
            "standard-error",
            "low",
            "high",
            "level",
            "method",
            "degrees-of-freedom",
            "design-effect",
            "effective-size",
            "respondents",
            "weighted",
            "dont-know",
            "no-answer",
            "not-asked",
            "unavailable",
            "grade",
            "weights");

    private EstimateCsv() {}

    /**
     * The names of the columns.
     *
     * @return the names in their order
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Writes the estimates of a sheet.
     *
     * @param sheet the sheet
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(EstimateSheet sheet, Writer out) {
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        rows.writeRecord(NAMES);
        for (SheetLine line : sheet.lines()) {
            List<String> cells = new ArrayList<>(surveys(sheet, line));
            cells.addAll(target(line.estimate().target()));
            cells.addAll(figures(line.estimate()));
            cells.addAll(base(line.estimate()));
            cells.add(line.estimate().unavailable().map(why -> why.code()).orElse(""));
            cells.add(line.estimate().grade().map(grade -> grade.code()).orElse(""));
            cells.add(Formula.defused(joined(stamps(sheet, line), EstimateCsv::weights)));
            rows.writeRecord(cells);
        }
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SurveyStamp> stamps(EstimateSheet sheet, SheetLine line) {
        return line.surveys().stream()
                .flatMap(id ->
                        sheet.surveys().stream().filter(stamp -> stamp.id().equals(id)))
                .toList();
    }

    private static String weights(SurveyStamp stamp) {
        return stamp.weights()
                .map(used -> switch (used.by()) {
                    case EQUAL -> used.by().code();
                    case GIVEN -> used.by().code() + ": " + used.column().orElse("");
                    case FITTED ->
                        used.by().code() + " (" + used.method().orElse("") + "): "
                                + used.fittedTo().replace(", ", "; ");
                })
                .orElse("");
    }

    private static List<String> surveys(EstimateSheet sheet, SheetLine line) {
        List<SurveyStamp> stamps = stamps(sheet, line);
        return List.of(
                joined(stamps, SurveyStamp::id),
                joined(stamps, stamp -> stamp.population().code()),
                joined(stamps, stamp -> stamp.wave().orElse("")),
                joined(stamps, stamp -> stamp.period().toString()),
                joined(stamps, stamp -> stamp.sample().map(kind -> kind.code()).orElse("")),
                joined(stamps, stamp -> stamp.nature().code()));
    }

    private static String joined(List<SurveyStamp> stamps, Function<SurveyStamp, String> part) {
        return stamps.stream().map(part).collect(Collectors.joining("|"));
    }

    private static List<String> target(Target target) {
        String domain = target.domain().entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("|"));
        return List.of(
                target.statistic().code(),
                Formula.defused(target.variable()),
                Formula.defused(target.option().orElse("")),
                number(target.probability()),
                Formula.defused(domain));
    }

    private static List<String> figures(Estimate estimate) {
        return List.of(
                number(estimate.value()),
                number(estimate.standardError()),
                estimate.interval().map(Interval::low).map(Decimals::of).orElse(""),
                estimate.interval().map(Interval::high).map(Decimals::of).orElse(""),
                estimate.interval().map(Interval::level).map(Decimals::of).orElse(""),
                estimate.interval().map(ends -> ends.method().code()).orElse(""),
                above(estimate.degreesOfFreedom()),
                above(estimate.designEffect()),
                number(estimate.effectiveSize()));
    }

    /** A base that is hidden or was not published is no base of nobody. */
    private static List<String> base(Estimate estimate) {
        return estimate.base()
                .map(base -> List.of(
                        Long.toString(base.respondents()),
                        Decimals.of(base.weighted()),
                        number(base.dontKnow()),
                        number(base.noAnswer()),
                        number(base.notAsked())))
                .orElse(List.of("", "", "", "", ""));
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    /** What is 0 where there is no margin is as good as absent. */
    private static String above(OptionalDouble value) {
        return number(value.stream().filter(number -> number > 0).findFirst());
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Decimals.of(value.getAsDouble()) : "";
    }
}
