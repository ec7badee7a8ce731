package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Normalisation;

/** Finds what keeps a method from scoring anything, all of it at once. */
final class Checking {

    private Checking() {}

    static List<String> problems(Methodology methodology) {
        List<String> problems = new ArrayList<>();
        SortedSet<String> known = new TreeSet<>();
        for (Indicator indicator : methodology.indicators()) {
            if (!known.add(indicator.id())) {
                problems.add("indicator " + indicator.id() + " is there twice");
            }
            normalisation(indicator, methodology.scale(), problems);
        }
        for (View view : methodology.views()) {
            unknownIndicators(view.root(), known, "view " + view.id(), problems);
        }
        return problems;
    }

    private static void normalisation(Indicator indicator, double scale, List<String> problems) {
        if (indicator.normalise() instanceof Normalisation.Levels levels) {
            levels.levels().forEach((code, score) -> {
                if (!(score >= 0 && score <= scale)) {
                    problems.add("indicator " + indicator.id() + ", level " + code + ": a score in [0, " + scale
                            + "] is required, found " + score);
                }
            });
        } else if (indicator.normalise() instanceof Normalisation.Goalposts posts) {
            double worst = Stepping.apply(posts.before(), posts.worst());
            double best = Stepping.apply(posts.before(), posts.best());
            if (Double.isNaN(worst) || Double.isNaN(best) || worst == best) {
                problems.add("indicator " + indicator.id() + ": after its steps the goalposts " + posts.worst()
                        + " and " + posts.best() + " must be two different finite numbers, found " + worst + " and "
                        + best);
            }
        }
    }

    private static void unknownIndicators(Node node, SortedSet<String> known, String place, List<String> problems) {
        if (node instanceof Node.Group group) {
            for (Node child : group.children()) {
                unknownIndicators(child, known, place + " / " + group.id(), problems);
            }
        } else if (!known.contains(node.id())) {
            problems.add(place + " names an unknown indicator " + node.id());
        }
    }
}
