package org.impactmodel.examples.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.examples.terminal.Picture;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.Figures;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.time.Change;
import org.impactmodel.scoring.time.NodeTrajectory;
import org.impactmodel.scoring.time.Point;

/**
 * The columns that tell how a score changed: one for each period, or the first and the last score where there are many.
 *
 * @param periods the periods, in the order of time
 * @param figures writes the scores
 * @param terminal tells in which language, and whether a picture may stand beside
 */
record ChangeColumns(List<Period> periods, Figures figures, Terminal terminal) {

    private static final int MOST = 4;
    private static final int FEWEST_DRAWN = 3;

    private boolean many() {
        return periods.size() > MOST;
    }

    private boolean drawn() {
        return terminal.drawn() && periods.size() >= FEWEST_DRAWN;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (many()) {
            headings.addAll(List.of(terminal.text("time.first"), terminal.text("time.last")));
        } else {
            periods.forEach(period -> headings.add(period.toString()));
        }
        if (drawn()) {
            headings.add(terminal.text("time.course") + " ");
        }
        headings.addAll(List.of(terminal.text("time.change"), terminal.text("time.per-year")));
        return headings;
    }

    List<String> cells(NodeTrajectory node) {
        List<OptionalDouble> scores =
                periods.stream().map(period -> score(node, period)).toList();
        Optional<Change> change = node.change();
        List<String> cells = new ArrayList<>();
        if (many()) {
            cells.add(change.map(known -> figures.score(known.from().score())).orElse(Figures.NONE));
            cells.add(figures.score(latest(scores)));
        } else {
            scores.forEach(score -> cells.add(figures.score(score)));
        }
        if (drawn()) {
            cells.add(Picture.course(scores, figures.scale()));
        }
        cells.add(change.map(known -> figures.difference(known.difference())).orElse(""));
        cells.add(change.map(known -> figures.difference(known.perYear())).orElse(""));
        return cells;
    }

    private static OptionalDouble latest(List<OptionalDouble> scores) {
        return scores.stream().filter(OptionalDouble::isPresent).reduce(OptionalDouble.empty(), (before, last) -> last);
    }

    private static OptionalDouble score(NodeTrajectory node, Period period) {
        return node.points().stream()
                .filter(point -> point.period().equals(period))
                .map(Point::score)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
