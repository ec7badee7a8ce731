package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.estimate.WeightStamp;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.SurveyDescription;

/**
 * Estimates in words and figures, for the people of one language: a table for each survey, or group of surveys that are
 * compared, whose heading says what kind of interval it holds. Shares are in percent with one decimal; figures are rounded
 * here and nowhere else. Of volunteers no interval is shown, whatever the sheet holds. Illustrative surveys say so.
 */
public final class EstimateText {

    private final Page page;
    private final EstimateFigures figures;
    private final EstimateLabels labels;

    private EstimateText(Page page, List<SurveyDescription> descriptions) {
        this.page = page;
        this.figures = new EstimateFigures(page);
        this.labels = new EstimateLabels(List.copyOf(descriptions), page);
    }

    /**
     * A writer that calls questions and answers by their codes.
     *
     * @param page what the text is written for
     * @return the writer
     */
    public static EstimateText of(Page page) {
        return new EstimateText(Objects.requireNonNull(page, "page"), List.of());
    }

    /**
     * A writer that calls questions and answers as these surveys do.
     *
     * @param descriptions the surveys
     * @return the copy
     */
    public EstimateText withNames(List<SurveyDescription> descriptions) {
        return new EstimateText(page, descriptions);
    }

    /**
     * A sheet, a table for each survey.
     *
     * @param sheet the sheet
     * @return lines that end with a line feed
     */
    public String table(EstimateSheet sheet) {
        StringBuilder text = new StringBuilder();
        add(text, page.bold(Width.tame(sheet.title().in(page.language()))));
        bySurveys(sheet).forEach((surveys, lines) -> {
            text.append('\n');
            stamps(sheet, surveys).forEach(stamp -> head(stamp, sheet, text));
            text.append('\n').append(table(lines, stamps(sheet, surveys)));
        });
        sheet.notes().forEach(note -> wrapped(EstimatePhrase.NOTE.on(page, note.in(page.language())), text));
        return text.toString();
    }

    private static Map<List<String>, List<SheetLine>> bySurveys(EstimateSheet sheet) {
        return sheet.lines().stream()
                .collect(Collectors.groupingBy(SheetLine::surveys, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<SurveyStamp> stamps(EstimateSheet sheet, List<String> surveys) {
        return sheet.surveys().stream()
                .filter(stamp -> surveys.contains(stamp.id()))
                .toList();
    }

    private void head(SurveyStamp stamp, EstimateSheet sheet, StringBuilder text) {
        List<String> said = new ArrayList<>();
        if (!stamp.title().equals(sheet.title())) {
            said.add(stamp.title().in(page.language()));
        }
        said.add(stamp.population().label().in(page.language()));
        stamp.wave()
                .filter(wave -> !wave.equals(stamp.period().toString()))
                .ifPresent(wave -> said.add(EstimatePhrase.WAVE.on(page, wave)));
        said.add(stamp.period().toString());
        stamp.sample()
                .ifPresent(kind ->
                        said.add(EstimatePhrase.SAMPLE.on(page, kind.label().in(page.language()))));
        wrapped(String.join(" · ", said), text);
        if (stamp.nature() == Nature.ILLUSTRATIVE) {
            add(text, Phrase.ILLUSTRATIVE.on(page));
        }
        stamp.weights().ifPresent(weights -> wrapped(weights(weights), text));
        meaning(stamp.sample(), figures.level(sheet.level())).forEach(line -> wrapped(line, text));
    }

    /** Which weights, by the codes that the description and the table have for them. */
    private String weights(WeightStamp weights) {
        String column = page.quoted(weights.column().orElse(""));
        return switch (weights.by()) {
            case EQUAL -> EstimatePhrase.EQUAL_WEIGHTS.on(page);
            case GIVEN -> EstimatePhrase.GIVEN_WEIGHTS.on(page, column);
            case FITTED ->
                EstimatePhrase.FITTED_WEIGHTS.on(page, weights.method().orElse(""), weights.fittedTo());
        };
    }

    /**
     * What the intervals of a kind of sample are called, and why.
     *
     * @param kind how respondents came into the sample; empty where a publication does not tell
     * @param level the level of the intervals, in [0, 1]
     * @return one or two sentences in the language of the page
     */
    public List<String> meaning(Optional<SampleKind> kind, double level) {
        return meaning(kind, figures.level(level));
    }

    private List<String> meaning(Optional<SampleKind> kind, String level) {
        if (kind.isEmpty()) {
            return List.of(EstimatePhrase.UNPUBLISHED.on(page, level), EstimatePhrase.UNPUBLISHED_WHY.on(page));
        }
        return switch (kind.get()) {
            case PROBABILITY -> List.of(EstimatePhrase.CONFIDENCE.on(page, level));
            case QUOTA -> List.of(EstimatePhrase.INDICATIVE.on(page, level), EstimatePhrase.QUOTA_WHY.on(page));
            case VOLUNTEERS -> List.of(EstimatePhrase.VOLUNTEERS.on(page));
            case CENSUS -> List.of(EstimatePhrase.CENSUS.on(page));
        };
    }

    private String table(List<SheetLine> lines, List<SurveyStamp> stamps) {
        boolean margins = stamps.stream().noneMatch(stamp -> stamp.sample().equals(Optional.of(SampleKind.VOLUNTEERS)));
        List<String> headings = new ArrayList<>(List.of(""));
        Stream.of(
                        EstimatePhrase.ESTIMATE,
                        EstimatePhrase.BETWEEN,
                        EstimatePhrase.RESPONDENTS,
                        EstimatePhrase.EFFECTIVE,
                        EstimatePhrase.DESIGN_EFFECT,
                        EstimatePhrase.PUBLISHABLE)
                .forEach(phrase -> headings.add(phrase.on(page)));
        List<TextTable.Row> rows = new ArrayList<>();
        String question = "";
        for (SheetLine line : lines) {
            String asked = labels.question(line);
            if (!asked.equals(question)) {
                rows.add(new TextTable.Row("", "", List.of("", "", "", "", "", "", ""), List.of(asked)));
                question = asked;
            }
            rows.add(row(line, margins));
        }
        return new TextTable(headings, rows).on(page);
    }

    private TextTable.Row row(SheetLine line, boolean margins) {
        Estimate estimate = line.estimate();
        Optional<Interval> interval = margins ? estimate.interval() : Optional.empty();
        boolean known = margins && estimate.unavailable().isEmpty();
        List<String> cells = List.of(
                labels.part(line),
                figures.value(estimate.target(), estimate.value()),
                interval.map(ends -> figures.between(estimate.target(), ends)).orElse(Figures.NONE),
                estimate.base().map(base -> Long.toString(base.respondents())).orElse(Figures.NONE),
                known ? figures.size(estimate.effectiveSize()) : Figures.NONE,
                known ? figures.effect(estimate.designEffect()) : Figures.NONE,
                estimate.grade().map(this::grade).orElse(""));
        return new TextTable.Row("  ", "  ", cells, notes(estimate, interval, margins));
    }

    private List<String> notes(Estimate estimate, Optional<Interval> interval, boolean margins) {
        List<String> notes = new ArrayList<>();
        if (EstimateFigures.isShare(estimate.target()) && estimate.value().isPresent()) {
            interval.ifPresent(
                    ends -> notes.add(IntervalPicture.of(estimate.value().getAsDouble(), ends, page)));
        }
        Optional<Unestimated> reason =
                margins ? estimate.unavailable() : estimate.unavailable().or(() -> Optional.of(Unestimated.VOLUNTEERS));
        reason.map(why -> why.label().in(page.language()))
                .ifPresent(
                        why -> notes.add(estimate.value().isEmpty() ? EstimatePhrase.NO_ESTIMATE.on(page, why) : why));
        return notes;
    }

    private String grade(Grade grade) {
        return switch (grade) {
            case PUBLISHABLE -> EstimatePhrase.YES.on(page);
            case WITH_CAUTION -> EstimatePhrase.WITH_CARE.on(page);
            case NOT_PUBLISHABLE -> EstimatePhrase.NO.on(page);
        };
    }

    private void wrapped(String said, StringBuilder text) {
        Width.wrap(Width.tame(said), page.columns()).forEach(line -> add(text, line));
    }

    private static void add(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
