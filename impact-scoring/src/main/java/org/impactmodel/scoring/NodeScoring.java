package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.observation.Outcome;

/** Scores the tree of one view for one subject, from the leaves up. */
record NodeScoring(SortedMap<String, Indicator> indicators, SortedMap<String, Outcome> observed, double scale) {

    NodeScore root(Node.Group root) {
        return group(root).within(1, OptionalDouble.empty());
    }

    private NodeScore node(Node node) {
        return node instanceof Node.Group group ? group(group) : leaf(node.id());
    }

    private NodeScore leaf(String id) {
        Outcome outcome = observed.getOrDefault(id, new Outcome.Missing("not observed"));
        if (outcome instanceof Outcome.NotApplicable) {
            return without(id, Unavailable.NOT_APPLICABLE, 0, 1, Optional.empty(), List.of());
        }
        Bounds whole = new Bounds(0, scale);
        if (outcome instanceof Outcome.Missing) {
            return without(id, Unavailable.MISSING, 0, 0, Optional.of(whole), List.of());
        }
        Indicator indicator = Objects.requireNonNull(indicators.get(id));
        double score = Normalising.score(indicator.normalise(), outcome, scale);
        return Double.isNaN(score)
                ? without(id, Unavailable.UNUSABLE_VALUE, 0, 0, Optional.of(whole), List.of())
                : with(id, score, 1, 0, Optional.of(new Bounds(score, score)), List.of());
    }

    private NodeScore group(Node.Group group) {
        double total = group.children().stream().mapToDouble(Node::weight).sum();
        List<NodeScore> children = group.children().stream()
                .map(child -> node(child).within(child.weight() / total, OptionalDouble.empty()))
                .toList();
        List<NodeScore> applicable =
                children.stream().filter(NodeScoring::applies).toList();
        double notApplicable = children.stream()
                .mapToDouble(child -> child.weight() * child.notApplicable())
                .sum();
        if (applicable.isEmpty()) {
            return without(group.id(), Unavailable.NOT_APPLICABLE, 0, 1, Optional.empty(), children);
        }
        double coverage = coverage(applicable);
        Optional<Bounds> bounds = bounds(group, applicable);
        List<NodeScore> counted = counted(group.missing(), applicable);
        Optional<Unavailable> obstacle = obstacle(group, applicable, counted, coverage);
        if (obstacle.isPresent()) {
            return without(group.id(), obstacle.get(), coverage, notApplicable, bounds, children);
        }
        double combined = Combining.score(group.combine(), scores(counted), shares(counted), scale);
        double score = Stepping.apply(group.after(), combined);
        if (Double.isNaN(score)) {
            return without(group.id(), Unavailable.UNDEFINED, coverage, notApplicable, bounds, children);
        }
        return with(group.id(), score, coverage, notApplicable, bounds, parts(group, children, counted, score));
    }

    private static boolean applies(NodeScore child) {
        return !child.unavailable().equals(Optional.of(Unavailable.NOT_APPLICABLE));
    }

    private static double coverage(List<NodeScore> applicable) {
        double known = applicable.stream()
                .mapToDouble(child -> child.score().isPresent() ? child.weight() * child.coverage() : 0)
                .sum();
        double all = applicable.stream().mapToDouble(NodeScore::weight).sum();
        return Math.min(1, known / all);
    }

    /** The children that enter the score, those without one filled in where the policy says so. */
    private static List<NodeScore> counted(MissingPolicy policy, List<NodeScore> applicable) {
        if (policy instanceof MissingPolicy.Fixed fixed) {
            return applicable.stream()
                    .map(child -> child.score().isPresent() ? child : filled(child, fixed.score()))
                    .toList();
        }
        return applicable.stream().filter(child -> child.score().isPresent()).toList();
    }

    private static NodeScore filled(NodeScore child, double score) {
        return with(child.id(), score, 0, child.notApplicable(), child.bounds(), child.children())
                .within(child.weight(), OptionalDouble.empty());
    }

    private static Optional<Unavailable> obstacle(
            Node.Group group, List<NodeScore> applicable, List<NodeScore> counted, double coverage) {
        if (group.missing() instanceof MissingPolicy.Available available
                && (counted.isEmpty() || coverage < available.minimumCoverage())) {
            return Optional.of(Unavailable.COVERAGE_BELOW_MINIMUM);
        }
        if (counted.size() < applicable.size() && group.missing() instanceof MissingPolicy.All) {
            return Optional.of(Unavailable.MISSING);
        }
        boolean quotientOfOne = group.combine() instanceof Combine.Quotient && counted.size() < 2;
        return quotientOfOne ? Optional.of(Unavailable.UNDEFINED) : Optional.empty();
    }

    private List<NodeScore> parts(Node.Group group, List<NodeScore> children, List<NodeScore> counted, double score) {
        double[] parts = Combining.contributions(group.combine(), scores(counted), shares(counted), score);
        double sum = Arrays.stream(parts).sum();
        double[] byWeight = shares(counted);
        List<NodeScore> placed = new ArrayList<>();
        int next = 0;
        for (NodeScore child : children) {
            boolean counts = next < counted.size() && counted.get(next).id().equals(child.id());
            double part = counts ? (sum == 0 ? score * byWeight[next] : parts[next] * (score / sum)) : 0;
            placed.add(child.within(child.weight(), counts ? OptionalDouble.of(part) : OptionalDouble.empty()));
            next += counts ? 1 : 0;
        }
        return placed;
    }

    private Optional<Bounds> bounds(Node.Group group, List<NodeScore> applicable) {
        List<Bounds> ranges =
                applicable.stream().flatMap(child -> child.bounds().stream()).toList();
        return ranges.size() < applicable.size()
                ? Optional.empty()
                : Bounding.combine(group.combine(), ranges, shares(applicable), scale)
                        .flatMap(range -> Bounding.apply(group.after(), range));
    }

    private static double[] scores(List<NodeScore> children) {
        return children.stream()
                .mapToDouble(child -> child.score().orElseThrow())
                .toArray();
    }

    private static double[] shares(List<NodeScore> children) {
        double total = children.stream().mapToDouble(NodeScore::weight).sum();
        return children.stream().mapToDouble(child -> child.weight() / total).toArray();
    }

    private static NodeScore with(
            String id, double score, double coverage, double na, Optional<Bounds> bounds, List<NodeScore> children) {
        return new NodeScore(
                id,
                1,
                OptionalDouble.of(score),
                Optional.empty(),
                coverage,
                na,
                bounds,
                OptionalDouble.empty(),
                children);
    }

    private static NodeScore without(
            String id, Unavailable why, double coverage, double na, Optional<Bounds> bounds, List<NodeScore> children) {
        return new NodeScore(
                id,
                1,
                OptionalDouble.empty(),
                Optional.of(why),
                coverage,
                na,
                bounds,
                OptionalDouble.empty(),
                children);
    }
}
