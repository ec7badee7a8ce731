package org.impactmodel.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.LeafScore;
import org.impactmodel.scoring.plan.LeafScores;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;
import org.impactmodel.scoring.plan.Ranging;
import org.impactmodel.scoring.plan.Single;

/** Reads the scores of one subject off its block, with what explains them. */
final class Explaining {

    private final Plan plan;
    private final LeafScores leaves;
    private final Block block;
    private final Contributing contributing;
    private final Ranging ranging;
    private final Gaining gaining;
    private final double[] notApplicable;
    private boolean remarkable;

    /** Scores the subject in a view: what it is scored in is used again for the next view. */
    Explaining(Plan plan, Single single) {
        single.score(plan);
        this.plan = plan;
        this.leaves = single.leaves();
        this.block = single.block();
        this.contributing = new Contributing(plan, single);
        this.ranging = new Ranging(plan, single);
        this.gaining = new Gaining(plan, single);
        this.notApplicable = leaves.someNotApplicable()
                ? shares(leaf -> block.notApplicable(leaf.index()))
                : new double[plan.nodes().size()];
    }

    ViewScore view(double notApplicableWarning) {
        int root = plan.root().index();
        NodeScore score = score(plan.root());
        boolean warning = notApplicableWarning < 1
                && shares(leaf -> leaves.at(leaf).declaredNotApplicable())[root] > notApplicableWarning;
        List<Notice> notices = warning || remarkable ? Noticing.notices(score, warning) : List.of();
        return new ViewScore(plan.view().id(), notices, score);
    }

    private NodeScore score(PlanNode node) {
        if (node instanceof PlanLeaf leaf) {
            return leaf(leaf, leaves.at(leaf));
        } else if (node instanceof PlanGroup group) {
            return inner(group, children(group));
        }
        return inner(node, List.of());
    }

    private NodeScore leaf(PlanLeaf leaf, LeafScore known) {
        int place = leaf.index();
        remarkable |= known.disputed();
        return new NodeScore(
                leaf.id(),
                plan.share(place),
                known.score(),
                known.unavailable(),
                block.coverage(place),
                notApplicable[place],
                known.bounds(),
                contributing.of(place),
                gaining.of(place),
                stoodIn(place),
                known.answered(),
                List.of());
    }

    private NodeScore inner(PlanNode node, List<NodeScore> children) {
        int place = node.index();
        return new NodeScore(
                node.id(),
                plan.share(place),
                block.score(place),
                block.unavailable(place),
                block.coverage(place),
                notApplicable[place],
                ranging.of(place),
                contributing.of(place),
                OptionalDouble.empty(),
                stoodIn(place),
                Optional.empty(),
                children);
    }

    private List<NodeScore> children(PlanGroup group) {
        NodeScore[] children = new NodeScore[group.children().size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = score(group.children().get(i));
        }
        return List.of(children);
    }

    private OptionalDouble stoodIn(int place) {
        boolean missing = !block.scored(place) && !block.notApplicable(place);
        if (!missing || place == plan.root().index()) {
            return OptionalDouble.empty();
        }
        double standIn = plan.above(place, 0).standIn(block, 0, plan.position(place));
        if (Double.isNaN(standIn)) {
            return OptionalDouble.empty();
        }
        remarkable = true;
        return OptionalDouble.of(standIn);
    }

    /** For each place the share of the weight below it for which something holds. */
    private double[] shares(Predicate<PlanLeaf> holds) {
        double[] shares = new double[plan.nodes().size()];
        for (int place = 0; place < shares.length; place++) {
            PlanNode node = plan.nodes().get(place);
            if (node instanceof PlanGroup group) {
                shares[place] = group.mean(shares);
            } else if (node instanceof PlanLeaf leaf) {
                shares[place] = holds.test(leaf) ? 1 : 0;
            }
        }
        return shares;
    }
}
