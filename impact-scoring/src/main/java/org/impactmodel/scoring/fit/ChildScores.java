package org.impactmodel.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Fitted;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.Scorer;

/**
 * The scores of the children of one group for the subjects of a reference.
 *
 * @param subjects the subjects
 * @param rows their scores on the children, in the order of both
 */
record ChildScores(List<Answers> subjects, List<List<OptionalDouble>> rows) {

    private static final DataStamp STAMP = DataStamp.of(Nature.MEASURED);

    static ChildScores of(Methodology methodology, Node.Group group, MissingPolicy policy, List<Answers> reference) {
        Node.Group bare = Node.Group.of(group.id(), new Combine.Arithmetic())
                .missing(policy)
                .children(group.children().stream().map(ChildScores::weighed).toList())
                .build();
        View view = new View(group.id(), Optional.empty(), Optional.empty(), bare);
        List<Indicator> ready = methodology.indicators().stream()
                .filter(indicator -> !Waiting.waits(indicator.normalise()))
                .map(one -> Indicator.of(one.id(), one.label(), one.normalise()).withAppliesIf(one.appliesIf()))
                .toList();
        Scorer scorer = Scorer.of(Methodology.of(methodology.id(), methodology.version(), methodology.title())
                .scale(methodology.top())
                .fitted(Fitted.on(group.id(), reference.size()))
                .indicators(ready)
                .views(List.of(view))
                .build());
        List<List<OptionalDouble>> rows = reference.stream()
                .map(subject -> scorer.score(only(subject, ready), STAMP).views().get(0).root().children().stream()
                        .map(ChildScores::counted)
                        .toList())
                .toList();
        return new ChildScores(reference, rows);
    }

    private static Answers only(Answers subject, List<Indicator> known) {
        TreeMap<String, Answered> answers = new TreeMap<>(subject.answers());
        answers.keySet().retainAll(known.stream().map(Indicator::id).toList());
        return new Answers(subject.subject(), subject.period(), subject.attributes(), answers);
    }

    private static OptionalDouble counted(NodeScore child) {
        return child.score().isPresent() ? child.score() : child.stoodIn();
    }

    /** The child with the weight 1, which plays no part. */
    private static Node weighed(Node node) {
        OptionalDouble one = OptionalDouble.of(1);
        if (node instanceof Node.Group group) {
            return group.toBuilder().weight(1).build();
        } else if (node instanceof Node.Leaf leaf) {
            return new Node.Leaf(leaf.indicator(), one, leaf.normalise());
        }
        return new Node.Constant(node.id(), one, ((Node.Constant) node).score());
    }

    /** The subjects with a score on every child that goes through the steps: another has no score in the group. */
    List<ReferenceRow> complete(List<Step> before) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).stream()
                        .allMatch(score -> Double.isFinite(Step.through(before, score.orElse(Double.NaN)))))
                .mapToObj(i -> new ReferenceRow(
                        subjects.get(i).subject(),
                        rows.get(i).stream().map(OptionalDouble::getAsDouble).toList()))
                .toList();
    }

    /** The known scores on a child of the subjects with a value of an attribute. */
    double[] of(int child, String attribute, String group) {
        List<Double> known = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean belongs = subjects.get(i)
                    .attributes()
                    .getOrDefault(attribute, List.of())
                    .contains(group);
            OptionalDouble score = rows.get(i).get(child);
            if (belongs && score.isPresent()) {
                known.add(score.getAsDouble());
            }
        }
        return known.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
