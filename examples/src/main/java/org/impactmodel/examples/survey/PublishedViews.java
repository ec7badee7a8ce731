package org.impactmodel.examples.survey;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.impactmodel.io.catalogue.PublishedFigure;
import org.impactmodel.io.catalogue.PublishedFigures;
import org.impactmodel.io.csv.EstimateCsv;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.Library;
import org.impactmodel.scoring.survey.Gaps;
import org.impactmodel.scoring.survey.interval.IntervalEstimator;
import org.impactmodel.scoring.survey.interval.SampledShare;
import org.impactmodel.scoring.survey.test.WavePlan;

/**
 * The published figures of one question, side by side: populations within a programme, and each population over the programmes.
 *
 * @param figures the figures, by population and year
 * @param intervals how margins are found where it was published how many answered
 */
record PublishedViews(List<PublishedFigure> figures, IntervalEstimator intervals) {

    private static final String NEEDED = "respondents-needed";

    private static final Comparator<PublishedFigure> ORDER =
            Comparator.comparing(PublishedViews::population).thenComparing(PublishedFigure::years);

    static PublishedViews of(String question, IntervalEstimator intervals) {
        return new PublishedViews(
                known().filter(figure -> figure.variable().equals(question))
                        .sorted(ORDER)
                        .toList(),
                intervals);
    }

    /** Questions of which several figures were published. */
    static List<String> questions() {
        List<String> all = known().map(PublishedFigure::variable).toList();
        return all.stream()
                .filter(one -> all.indexOf(one) != all.lastIndexOf(one))
                .distinct()
                .toList();
    }

    private static Stream<PublishedFigure> known() {
        return PublishedFigures.all().stream().filter(figure -> figure.survey().isPresent());
    }

    static Population population(PublishedFigure figure) {
        return figure.survey().orElseThrow().population();
    }

    /** Two figures, the first less the second. */
    record Pair(PublishedFigure first, PublishedFigure second) {
        /**
         * How many must answer on each side, drawn alone, for 80 of 100 studies to notice such a gap at a risk of 5 %; empty where
         * there is none.
         */
        OptionalLong needed() {
            return first.percent() == second.percent()
                    ? OptionalLong.empty()
                    : OptionalLong.of(WavePlan.of(1, second.percent() / 100).respondentsFor(first.percent() / 100));
        }

        boolean isChange() {
            return population(first) == population(second);
        }
    }

    /** Gaps between populations of one programme, then changes of one population from one publication to the next. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        figures.stream()
                .sorted(Comparator.comparing(PublishedFigure::years))
                .map(PublishedFigure::programme)
                .distinct()
                .forEach(programme -> pairs.addAll(gapsOf(programme)));
        figures.forEach(later -> earlier(later).ifPresent(earlier -> pairs.add(new Pair(later, earlier))));
        return pairs;
    }

    private List<Pair> gapsOf(String programme) {
        List<PublishedFigure> side = figures.stream()
                .filter(one -> one.programme().equals(programme))
                .toList();
        return IntStream.range(0, side.size())
                .boxed()
                .flatMap(i -> side.stream().skip(i + 1L).map(other -> new Pair(side.get(i), other)))
                .filter(pair -> !pair.isChange() && isOfOnePlace(pair))
                .toList();
    }

    private static boolean isOfOnePlace(Pair pair) {
        return pair.first().territory().equals(pair.second().territory());
    }

    private Optional<PublishedFigure> earlier(PublishedFigure later) {
        return figures.stream()
                .filter(one -> one.years().compareTo(later.years()) < 0)
                .map(one -> new Pair(later, one))
                .filter(pair -> pair.isChange() && isOfOnePlace(pair))
                .map(Pair::second)
                .reduce((one, other) -> other);
    }

    /** The figure, with a margin by reference to simple random sampling where it is known how many answered. */
    Estimate estimate(PublishedFigure figure) {
        Estimate bare = figure.estimate();
        if (figure.respondents().isEmpty()) {
            return bare;
        }
        SampledShare share =
                SampledShare.simple(figure.percent() / 100, figure.respondents().getAsInt());
        return intervals
                .share(share)
                .onto(new Estimate(
                        bare.target(),
                        bare.value(),
                        OptionalDouble.of(share.standardError()),
                        Optional.empty(),
                        OptionalDouble.of(share.degreesOfFreedom()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        bare.base(),
                        Optional.empty(),
                        Optional.empty()));
    }

    Gap gap(Pair pair) {
        return Gaps.independent(estimate(pair.first()), estimate(pair.second()));
    }

    Text statistic() {
        return figures.get(0).statistic();
    }

    EstimateSheet sheet(List<Text> notes) {
        List<SheetLine> lines = new ArrayList<>();
        figures.forEach(figure -> lines.add(new SheetLine(List.of(figure.id()), estimate(figure))));
        pairs().forEach(pair ->
                lines.add(new SheetLine(List.of(pair.first().id(), pair.second().id()), Sheets.difference(gap(pair)))));
        EstimateSheet sheet = new EstimateSheet(
                statistic(),
                figures.stream().map(figure -> figure.survey().orElseThrow()).toList(),
                intervals.level(),
                Library.VERSION,
                OptionalLong.empty(),
                lines,
                notes,
                Extensions.none());
        return Sheets.with(sheet, NEEDED, needed());
    }

    /** The estimates as rows, each with how many it would take on each side where it is a gap. */
    String csv() {
        EstimateSheet sheet = sheet(List.of());
        List<String> needed = new ArrayList<>(Collections.nCopies(figures.size(), ""));
        pairs().forEach(pair -> needed.add(
                pair.needed().isPresent() ? Long.toString(pair.needed().getAsLong()) : ""));
        StringBuilder text = new StringBuilder(row(sheet, List.of()))
                .append(",")
                .append(NEEDED)
                .append("\r\n");
        for (int i = 0; i < needed.size(); i++) {
            text.append(row(sheet, sheet.lines().subList(i, i + 1))
                            .substring(row(sheet, List.of()).length() + 2))
                    .append(',')
                    .append(needed.get(i))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** The header and some lines, without the last end of a line. */
    private static String row(EstimateSheet sheet, List<SheetLine> lines) {
        StringWriter text = new StringWriter();
        EstimateCsv.write(
                new EstimateSheet(
                        sheet.title(),
                        sheet.surveys(),
                        sheet.level(),
                        sheet.library(),
                        sheet.seed(),
                        lines,
                        sheet.notes(),
                        sheet.extensions()),
                text);
        return text.toString().replaceFirst("\r\n$", "");
    }

    private Rows needed() {
        return Rows.of(
                NEEDED,
                List.of("first", "second", "on-each-side"),
                pairs().stream()
                        .filter(pair -> pair.needed().isPresent())
                        .map(pair -> List.<Object>of(
                                pair.first().id(),
                                pair.second().id(),
                                pair.needed().getAsLong()))
                        .toList());
    }
}
