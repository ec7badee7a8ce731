package org.impactmodel.scoring.survey.area;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.impactmodel.scoring.survey.smoothing.DirectVariance;
import org.impactmodel.scoring.survey.smoothing.VarianceSmoothing;

/** Areas whose sampling variances are replaced by smoothed ones. */
final class Smoothed {
    private Smoothed() {}

    static List<Area> by(VarianceSmoothing curve, List<Area> areas) {
        List<OptionalDouble> variances = curve.smooth(areas.stream()
                .map(area -> new DirectVariance(area.estimate().isPresent() ? area.respondents() : 0, area.variance()))
                .toList());
        return IntStream.range(0, areas.size())
                .mapToObj(i -> replaced(areas.get(i), variances.get(i)))
                .toList();
    }

    private static Area replaced(Area area, OptionalDouble variance) {
        return new Area(area.code(), area.estimate(), variance, area.respondents(), area.auxiliaries());
    }
}
