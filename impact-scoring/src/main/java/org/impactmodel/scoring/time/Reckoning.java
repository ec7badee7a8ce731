package org.impactmodel.scoring.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.period.Period;

/** Counts time in years of the calendar, so that from the middle of 2021 to the middle of 2023 two years pass exactly. */
final class Reckoning {

    private Reckoning() {}

    static List<Point> points(List<Period> periods, List<Optional<NodeScore>> scores) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            OptionalDouble score = scores.get(i).map(NodeScore::score).orElse(OptionalDouble.empty());
            points.add(new Point(
                    periods.get(i),
                    score,
                    scores.get(i).map(NodeScore::coverage).orElse(0.0)));
        }
        return points;
    }

    static Optional<Change> change(List<Point> points) {
        List<Point> known =
                points.stream().filter(point -> point.score().isPresent()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Point from = known.get(0);
        Point to = known.get(known.size() - 1);
        double difference = to.score().orElseThrow() - from.score().orElseThrow();
        double years = middle(to.period()) - middle(from.period());
        return Optional.of(new Change(from, to, difference, years, difference / years));
    }

    static HorizonReading reading(Horizon horizon, LocalDate began, LocalDate last, Optional<Change> change) {
        LocalDate ends = began.plusMonths(horizon.months());
        double length = year(ends) - year(began);
        double passed = (year(last.plusDays(1)) - year(began)) / length;
        OptionalDouble straightOn = change.isPresent() && passed < 1
                ? OptionalDouble.of(straightOn(change.get(), year(ends)))
                : OptionalDouble.empty();
        return new HorizonReading(horizon, began, ends, passed, straightOn);
    }

    private static double straightOn(Change change, double end) {
        double left = end - middle(change.to().period());
        return change.to().score().orElseThrow() + change.perYear() * left;
    }

    private static double middle(Period period) {
        return (year(period.start()) + year(period.end().orElseThrow().plusDays(1))) / 2;
    }

    /** The morning of a day as a number of years. */
    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
