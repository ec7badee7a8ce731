package org.impactmodel.scoring.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.scoring.weights.Contradictions;

/** Finds what keeps a method from scoring anything, all of it at once. */
public final class Checking {

    private static final String UNFITTED = "still to be fitted on reference data";

    private static final String VERSION = "(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}";

    private final List<String> problems = new ArrayList<>();

    private Checking() {}

    /**
     * What keeps a method from scoring.
     *
     * @param methodology the method
     * @return each problem with its place as a JSON pointer; empty when there is none
     */
    public static List<String> problems(Methodology methodology) {
        Checking checking = new Checking();
        checking.head(methodology);
        methodology.findings().forEach(checking::finding);
        for (int i = 0; i < methodology.indicators().size(); i++) {
            Indicator indicator = methodology.indicators().get(i);
            checking.normalisation("/indicators/" + i + "/normalise", indicator.normalise());
        }
        if (checking.problems.isEmpty()) {
            Contradictions.of(methodology).forEach(checking::finding);
        }
        for (int i = 0; i < methodology.views().size(); i++) {
            View view = methodology.views().get(i);
            checking.group("/views/" + i + "/root", view.root());
        }
        return List.copyOf(checking.problems);
    }

    /** A card says the version, and a scale of 0 or less has no room for scores. */
    private void head(Methodology methodology) {
        if (!methodology.version().matches(VERSION)) {
            problems.add("/version: major.minor.patch is required, found " + methodology.version());
        }
        if (!(methodology.top() > 0)) {
            problems.add("/scale: a number above 0 is required, found " + methodology.top());
        }
    }

    private void finding(Finding finding) {
        String expected = finding.expected().isEmpty()
                ? ""
                : ", expected one of " + finding.expected().stream().limit(20).collect(Collectors.joining(", "));
        problems.add(
                finding.pointer() + ": " + finding.rule().label().in("en") + ", found " + finding.found() + expected);
    }

    private void normalisation(String at, Normalisation how) {
        if (how instanceof Observed) {
            problems.add(at + ": " + UNFITTED);
        }
    }

    private void group(String at, Node.Group group) {
        if (group.combine() instanceof RankBased ranked && ranked.reference().isEmpty()) {
            problems.add(at + "/combine/reference: " + UNFITTED);
        } else if (group.combine() instanceof RankBased ranked) {
            reference(at, ranked, group.before());
        }
        if (group.missing().orElse(null) instanceof MissingPolicy.GroupMean mean
                && mean.means().isEmpty()) {
            problems.add(at + "/missing/means: " + UNFITTED);
        }
        weights(at, group);
        for (int i = 0; i < group.children().size(); i++) {
            Node child = group.children().get(i);
            String below = at + "/children/" + i;
            if (child instanceof Node.Group inner) {
                group(below, inner);
            } else if (child instanceof Node.Leaf leaf) {
                leaf.normalise().ifPresent(how -> normalisation(below + "/normalise", how));
            }
        }
    }

    /** Nobody can be compared with a subject of the reference whose score is not defined behind the steps. */
    private void reference(String at, RankBased ranked, List<Step> before) {
        for (int row = 0; row < ranked.reference().size(); row++) {
            for (double score : ranked.reference().get(row).scores()) {
                if (!Double.isFinite(Step.through(before, score))) {
                    problems.add(at + "/combine/reference/" + row + ": the steps before combining are not defined for "
                            + score);
                }
            }
        }
    }

    private void weights(String at, Node.Group group) {
        Weighting weighting = group.weights().orElse(null);
        if (weighting instanceof Weighting.ObservedEntropy
                || weighting instanceof Weighting.ObservedPrincipalComponent) {
            problems.add(at + "/weights: " + UNFITTED);
        }
    }
}
