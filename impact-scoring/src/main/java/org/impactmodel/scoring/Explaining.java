package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.plan.AnswersSource;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;
import org.impactmodel.scoring.plan.Single;

/** Reads the scores of one subject off its block, with what explains them. */
final class Explaining {

    private final Plan plan;
    private final AnswersSource answers;
    private final Single single;
    private final Block block;
    private final Ranging ranging;
    private final Gaining gaining;
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();

    Explaining(Plan plan, AnswersSource answers) {
        this.plan = plan;
        this.answers = answers;
        this.single = Single.of(plan, answers);
        this.block = single.block();
        this.ranging = new Ranging(plan, block);
        this.gaining = new Gaining(plan, single);
    }

    ViewScore view(double notApplicableWarning) {
        PlanGroup root = plan.root();
        if (notApplicableWarning < 1 && declared(root) > notApplicableWarning) {
            notices.add(new Notice(NoticeKind.NOT_APPLICABLE_SHARE, List.of(root.id())));
        }
        NodeScore score = node(root, new Part(1, OptionalDouble.empty(), OptionalDouble.empty()));
        return new ViewScore(plan.view().id(), notices, score);
    }

    private NodeScore node(PlanNode node, Part part) {
        trail.add(node.id());
        Optional<Answered> answered = node instanceof PlanLeaf leaf ? answers.answered(leaf) : Optional.empty();
        notice(answered, part);
        List<NodeScore> children = node instanceof PlanGroup group ? children(group) : List.of();
        trail.remove(trail.size() - 1);
        return new NodeScore(
                node.id(),
                part.weight(),
                block.score(node, 0),
                block.unavailable(node, 0),
                block.coverage(node, 0),
                notApplicable(node, children),
                ranging.of(node),
                part.contribution(),
                gaining.of(node),
                part.stoodIn(),
                answered,
                children);
    }

    private void notice(Optional<Answered> answered, Part part) {
        if (part.stoodIn().isPresent()) {
            notices.add(new Notice(NoticeKind.STOOD_IN, trail));
        }
        if (answered.isPresent() && answered.get().spread().orElse(0) > 0) {
            notices.add(new Notice(NoticeKind.ASSESSORS_DISAGREE, trail));
        }
    }

    private List<NodeScore> children(PlanGroup group) {
        OptionalDouble[] parts = Contributing.parts(group, single);
        NodeScore[] children = new NodeScore[parts.length];
        for (int i = 0; i < parts.length; i++) {
            children[i] = node(group.children().get(i), new Part(group.share(i), parts[i], stoodIn(group, i)));
        }
        return List.of(children);
    }

    private OptionalDouble stoodIn(PlanGroup group, int child) {
        int place = group.children().get(child).index();
        boolean missing = !block.scored(place) && !block.notApplicable(place);
        double standIn = missing ? group.standIn(block, 0, child) : Double.NaN;
        return Double.isNaN(standIn) ? OptionalDouble.empty() : OptionalDouble.of(standIn);
    }

    private double notApplicable(PlanNode node, List<NodeScore> children) {
        if (!(node instanceof PlanGroup group)) {
            return block.notApplicable(node.index()) ? 1 : 0;
        }
        double[] shares = new double[children.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = children.get(i).notApplicable();
        }
        return group.mean(shares);
    }

    /** The share that the subject declared: what the method itself does not ask of it is no declaration. */
    private double declared(PlanNode node) {
        if (node instanceof PlanGroup group) {
            return group.mean(
                    group.children().stream().mapToDouble(this::declared).toArray());
        }
        return node instanceof PlanLeaf leaf
                        && answers.answered(leaf)
                                .filter(known -> known.outcome() instanceof Outcome.NotApplicable)
                                .isPresent()
                ? 1
                : 0;
    }

    /** What a node is to its parent. */
    private record Part(double weight, OptionalDouble contribution, OptionalDouble stoodIn) {}
}
