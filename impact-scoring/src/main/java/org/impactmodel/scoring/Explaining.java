package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.plan.AnswersSource;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanConstant;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;

/** Reads the scores of one subject off its block, with what explains them. */
final class Explaining {

    private final Plan plan;
    private final Methodology methodology;
    private final Answers answers;
    private final Block block;
    private final Ranging ranging;
    private final Gaining gaining;
    private final List<Notice> notices = new ArrayList<>();

    Explaining(Plan plan, Methodology methodology, Answers answers) {
        this.plan = plan;
        this.methodology = methodology;
        this.answers = answers;
        this.block = new Block(new AnswersSource(answers), plan.nodes().size(), 1);
        plan.score(block, 0, 1);
        this.ranging = new Ranging(plan, block);
        this.gaining = new Gaining(plan, block);
    }

    ViewScore view() {
        PlanGroup root = plan.root();
        if (methodology.notApplicableWarning().isPresent()
                && declared(root) > methodology.notApplicableWarning().getAsDouble()) {
            notices.add(new Notice(NoticeKind.NOT_APPLICABLE_SHARE, List.of(root.id())));
        }
        Part whole = new Part(1, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
        NodeScore score = node(root, whole);
        return new ViewScore(plan.view().id(), notices, score);
    }

    private NodeScore node(PlanNode node, Part part) {
        List<String> path = new ArrayList<>(part.above());
        path.add(node.id());
        Optional<Answered> answered =
                node instanceof PlanLeaf ? Optional.ofNullable(answers.answers().get(node.id())) : Optional.empty();
        notice(answered, part, path);
        List<NodeScore> children = node instanceof PlanGroup group ? children(group, path) : List.of();
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

    private void notice(Optional<Answered> answered, Part part, List<String> path) {
        if (part.stoodIn().isPresent()) {
            notices.add(new Notice(NoticeKind.STOOD_IN, path));
        }
        if (answered.flatMap(known -> known.spread().stream().boxed().findFirst())
                        .orElse(0.0)
                > 0) {
            notices.add(new Notice(NoticeKind.ASSESSORS_DISAGREE, path));
        }
    }

    private List<NodeScore> children(PlanGroup group, List<String> path) {
        OptionalDouble[] parts = Contributing.parts(group, block);
        double total = group.rules().sums() ? 1 : group.total();
        List<NodeScore> children = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            PlanNode child = group.children().get(i);
            children.add(node(child, new Part(group.weights().get(i) / total, parts[i], stoodIn(group, child), path)));
        }
        return children;
    }

    private OptionalDouble stoodIn(PlanGroup group, PlanNode child) {
        Optional<Unavailable> why = block.unavailable(child, 0);
        double standIn = why.isEmpty() || why.equals(Optional.of(Unavailable.NOT_APPLICABLE))
                ? Double.NaN
                : group.standIn(block, 0, child);
        return Double.isNaN(standIn) ? OptionalDouble.empty() : OptionalDouble.of(standIn);
    }

    /** Constants apply to all and count for nothing here. */
    private double notApplicable(PlanNode node, List<NodeScore> children) {
        if (!(node instanceof PlanGroup group)) {
            return block.unavailable(node, 0).equals(Optional.of(Unavailable.NOT_APPLICABLE)) ? 1 : 0;
        }
        double all = 0;
        double without = 0;
        for (int i = 0; i < children.size(); i++) {
            double weight = group.children().get(i) instanceof PlanConstant
                    ? 0
                    : group.weights().get(i);
            all += weight;
            without += weight * children.get(i).notApplicable();
        }
        return all == 0 ? 0 : Math.min(1, without / all);
    }

    /** The share that the subject declared: what the method itself does not ask of it is no declaration. */
    private double declared(PlanNode node) {
        if (node instanceof PlanGroup group) {
            double all = 0;
            double without = 0;
            for (int i = 0; i < group.children().size(); i++) {
                PlanNode child = group.children().get(i);
                double weight =
                        child instanceof PlanConstant ? 0 : group.weights().get(i);
                all += weight;
                without += weight * declared(child);
            }
            return all == 0 ? 0 : without / all;
        }
        Answered answered = answers.answers().get(node.id());
        return node instanceof PlanLeaf && answered != null && answered.outcome() instanceof Outcome.NotApplicable
                ? 1
                : 0;
    }

    /** What a node is to its parent. */
    private record Part(double weight, OptionalDouble contribution, OptionalDouble stoodIn, List<String> above) {}
}
