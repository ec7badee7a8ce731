package org.impactmodel.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.GroupBuilder;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.observation.Answers;

/**
 * Fits groups from the leaves up.
 *
 * @param methodology the method with its indicators frozen
 * @param reference the subjects of the reference
 * @param reasons takes what cannot be fitted
 */
record Grafting(Methodology methodology, List<Answers> reference, List<Unfit> reasons) {

    private static final MissingPolicy ANY = MissingPolicy.Available.of(0);

    Node.Group fitted(String pointer, Node.Group group, Optional<MissingPolicy> policy) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < group.children().size(); i++) {
            children.add(child(pointer + "/children/" + i, group.children().get(i), policy));
        }
        Node.Group above = group.toBuilder().children(children).build();
        boolean waits = Waiting.waits(group.combine())
                || policy.filter(Waiting::waits).isPresent()
                || group.weights().filter(Waiting::waits).isPresent();
        boolean ready = children.stream().noneMatch(child -> Waiting.waits(child) || leafWaits(child));
        return waits && ready ? own(pointer, above, policy) : above;
    }

    private Node child(String pointer, Node child, Optional<MissingPolicy> policy) {
        if (child instanceof Node.Group group) {
            return fitted(pointer, group, group.missing().or(() -> policy));
        } else if (child instanceof Node.Leaf leaf && leaf.normalise().isPresent()) {
            Optional<Normalisation> frozen = indicator(leaf.indicator())
                    .map(indicator -> new Freezing(pointer + "/normalise", indicator, reasons)
                            .frozen(leaf.normalise().get(), reference));
            return new Node.Leaf(leaf.indicator(), leaf.weight(), frozen);
        }
        return child;
    }

    /** Whether an indicator somewhere below could not be frozen. */
    private boolean leafWaits(Node node) {
        if (node instanceof Node.Group group) {
            return group.children().stream().anyMatch(this::leafWaits);
        }
        return node instanceof Node.Leaf leaf
                && leaf.normalise().isEmpty()
                && indicator(leaf.indicator())
                        .filter(indicator -> Waiting.waits(indicator.normalise()))
                        .isPresent();
    }

    private Optional<Indicator> indicator(String id) {
        return methodology.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    private Node.Group own(String pointer, Node.Group group, Optional<MissingPolicy> policy) {
        GroupBuilder fitted = group.toBuilder();
        MissingPolicy missing = policy.orElse(ANY);
        if (missing instanceof MissingPolicy.GroupMean mean && Waiting.waits(mean)) {
            missing = means(pointer, group, mean.attribute());
            fitted.missing(missing);
        }
        boolean weighs = group.weights().filter(Waiting::waits).isPresent();
        if (Waiting.waits(missing) || !(weighs || Waiting.waits(group.combine()))) {
            return fitted.build();
        }
        List<ReferenceRow> rows =
                ChildScores.of(methodology, group, missing, reference).complete(group.before());
        if (rows.size() < 2) {
            reasons.add(new Unfit(pointer, group.id(), UnfitReason.TOO_FEW_SUBJECTS, Integer.toString(rows.size())));
            return fitted.build();
        }
        if (Waiting.waits(group.combine())) {
            fitted.combine(withRows((RankBased) group.combine(), rows));
        }
        group.weights().filter(Waiting::waits).ifPresent(how -> weigh(pointer, group, how, rows, fitted));
        return fitted.build();
    }

    private MissingPolicy means(String pointer, Node.Group group, String attribute) {
        ChildScores scores = ChildScores.of(methodology, group, ANY, reference);
        TreeSet<String> groups = new TreeSet<>();
        reference.forEach(subject -> groups.addAll(subject.attributes().getOrDefault(attribute, List.of())));
        TreeMap<String, SortedMap<String, Double>> means = new TreeMap<>();
        for (String one : groups) {
            TreeMap<String, Double> byChild = new TreeMap<>();
            for (int i = 0; i < group.children().size(); i++) {
                double[] known = scores.of(i, attribute, one);
                if (known.length > 0) {
                    byChild.put(group.children().get(i).id(), new Sample(known).mean());
                }
            }
            if (!byChild.isEmpty()) {
                means.put(one, byChild);
            }
        }
        if (means.isEmpty()) {
            reasons.add(new Unfit(pointer + "/missing", group.id(), UnfitReason.NO_GROUP, attribute));
        }
        return new MissingPolicy.GroupMean(attribute, means);
    }

    private static Combine withRows(RankBased how, List<ReferenceRow> rows) {
        if (how instanceof RankBased.Borda) {
            return new RankBased.Borda(rows);
        }
        return how instanceof RankBased.Copeland ? new RankBased.Copeland(rows) : new RankBased.BenefitOfTheDoubt(rows);
    }

    private void weigh(String pointer, Node.Group group, Weighting how, List<ReferenceRow> rows, GroupBuilder fitted) {
        DataWeights data = DataWeights.of(rows, group.before());
        Optional<UnfitReason> obstacle = data.obstacle(how);
        double[] weights = obstacle.isPresent() ? new double[0] : data.weights(how);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                children.add(withWeight(group.children().get(i), weights[i]));
            }
        }
        if (children.size() < group.children().size()) {
            reasons.add(new Unfit(
                    pointer + "/weights",
                    group.id(),
                    obstacle.orElse(UnfitReason.NO_WEIGHTS),
                    rows.size() + " subjects"));
        } else {
            fitted.weights(Optional.empty()).children(children);
        }
    }

    private static Node withWeight(Node node, double weight) {
        if (node instanceof Node.Group group) {
            return group.toBuilder().weight(weight).build();
        } else if (node instanceof Node.Leaf leaf) {
            return new Node.Leaf(leaf.indicator(), OptionalDouble.of(weight), leaf.normalise());
        }
        return new Node.Constant(node.id(), OptionalDouble.of(weight), ((Node.Constant) node).score());
    }
}
