package org.impactmodel.scoring.survey.area;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.impactmodel.scoring.survey.area.AreaProblem.Kind;

/** Finds every problem of the areas one by one, before any model is fitted. */
final class Checking {
    private final List<String> auxiliaries;
    private final boolean smooths;
    private final List<AreaProblem> problems = new ArrayList<>();

    private Checking(List<String> auxiliaries, boolean smooths) {
        this.auxiliaries = auxiliaries;
        this.smooths = smooths;
    }

    static List<AreaProblem> problems(List<String> auxiliaries, List<Area> areas, boolean smooths) {
        Checking checking = new Checking(auxiliaries, smooths);
        TreeSet<String> codes = new TreeSet<>();
        for (Area area : areas) {
            if (!codes.add(area.code())) {
                checking.add(Kind.DUPLICATE_CODE, area, area.code());
            }
            checking.estimate(area);
            checking.auxiliaries(area);
        }
        return checking.problems;
    }

    private void add(Kind kind, Area area, Object found) {
        problems.add(new AreaProblem(kind, area.code(), String.valueOf(found)));
    }

    private void estimate(Area area) {
        area.estimate().ifPresent(estimate -> finite(area, "estimate", estimate));
        area.variance().ifPresent(variance -> variance(area, variance));
        boolean uncounted = smooths && area.estimate().isPresent() && area.respondents() == 0;
        if (uncounted || area.respondents() < 0) {
            add(Kind.RESPONDENTS_REQUIRED, area, area.respondents());
        }
    }

    private void variance(Area area, double variance) {
        if (area.estimate().isEmpty()) {
            add(Kind.VARIANCE_ALONE, area, variance);
        }
        finite(area, "variance", variance);
        if (variance < 0) {
            add(Kind.NEGATIVE_VARIANCE, area, variance);
        } else if (variance == 0 && !smooths) {
            add(Kind.ZERO_VARIANCE, area, variance);
        }
    }

    private void auxiliaries(Area area) {
        for (String name : auxiliaries) {
            Double value = area.auxiliaries().get(name);
            if (value == null) {
                add(Kind.AUXILIARY_MISSING, area, name);
            } else {
                finite(area, name, value);
            }
        }
        area.auxiliaries().keySet().stream()
                .filter(name -> !auxiliaries.contains(name))
                .forEach(name -> add(Kind.AUXILIARY_UNKNOWN, area, name));
    }

    private void finite(Area area, String name, double number) {
        if (!Double.isFinite(number)) {
            add(Kind.NOT_FINITE, area, name + " " + number);
        }
    }
}
