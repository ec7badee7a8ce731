package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.signal.Signal;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/** Weak signals for programs: the shares of each wave as estimates, and what was found of each answer beside them. */
record SignalSheet(List<Wave> waves, List<Signal> shown, List<Text> notes) {

    private static final Text TITLE = Text.of("Signaux faibles", "Weak signals");
    private static final double LEVEL = 0.95;
    private static final List<String> COLUMNS = List.of(
            "surveys", "variable", "option", "domain", "first", "last", "growth-a-year", "p", "adjusted", "verdict");

    static Estimate first(Signal signal) {
        return signal.series().waves().get(0).estimate();
    }

    static Estimate last(Signal signal) {
        List<WaveEstimate> all = signal.series().waves();
        return all.get(all.size() - 1).estimate();
    }

    /** A sheet of estimates; the signals are its extension {@code signals}, under the names of the columns of the CSV. */
    EstimateSheet document() {
        List<SheetLine> lines = shown.stream()
                .flatMap(signal -> signal.series().waves().stream())
                .map(wave -> new SheetLine(List.of(wave.wave()), wave.estimate()))
                .toList();
        EstimateSheet sheet = Sheets.of(TITLE, waves, LEVEL, lines, notes);
        return Sheets.with(sheet, "signals", rows());
    }

    Rows rows() {
        return new Rows(
                new TreeMap<>(),
                "signals",
                COLUMNS,
                shown.stream().map(SignalSheet::row).toList());
    }

    private static List<Object> row(Signal signal) {
        Target target = last(signal).target();
        List<Object> row = new ArrayList<>();
        row.add(signal.series().waves().stream().map(WaveEstimate::wave).collect(Collectors.joining("|")));
        row.add(target.variable());
        row.add(target.option().orElse(""));
        row.add(Sheets.domain(target));
        row.add(first(signal).value());
        row.add(last(signal).value());
        row.add(signal.growth());
        row.add(signal.p());
        row.add(signal.adjusted());
        row.add(signal.verdict().code());
        return row;
    }
}
