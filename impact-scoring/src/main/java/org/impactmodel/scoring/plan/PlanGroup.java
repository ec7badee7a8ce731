package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.scoring.combine.Combiner;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.normalise.Stepping;
import org.impactmodel.scoring.weights.GroupWeights;

/**
 * A group of places. The sums over its children run in the order of the method, whether subject by subject or by columns: both
 * give the same bits.
 */
public final class PlanGroup implements PlanNode {

    private static final byte UNDEFINED = ScoreColumn.code(Unavailable.UNDEFINED);

    private final int index;
    private final String id;
    private final List<PlanNode> children;
    private final List<PlanLeaf> leaves;
    private final Members members;
    private final Summing summing;
    private final Counting counting;
    private final Combiner combiner;
    private final GroupRules rules;
    private final boolean settles;

    PlanGroup(int index, Node.Group group, List<PlanNode> children, GroupRules rules) {
        this.index = index;
        this.id = group.id();
        this.children = List.copyOf(children);
        this.leaves = children.stream()
                .filter(PlanLeaf.class::isInstance)
                .map(PlanLeaf.class::cast)
                .toList();
        this.members = new Members(children, GroupWeights.of(group).weights(), rules.sums());
        this.summing = new Summing(index, members, rules.sums());
        this.counting =
                new Counting(members, children.stream().map(PlanNode::id).toList(), rules);
        this.combiner = rules.combiner();
        this.rules = rules;
        this.settles = !rules.after().isEmpty();
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<PlanNode> children() {
        return children;
    }

    /** The children that are places of indicators. */
    List<PlanLeaf> leaves() {
        return leaves;
    }

    /** How many children there are. */
    int size() {
        return members.places.length;
    }

    /** The weight of a child as the method has it. */
    double weight(int i) {
        return members.weights[i];
    }

    /**
     * The share of a child.
     *
     * @param i which child, from 0
     * @return its share of the sum of all weights; for a sum its weight as written
     */
    public double share(int i) {
        return members.shares[i];
    }

    /**
     * Where a child stands among all places.
     *
     * @param i which child, from 0
     * @return its index
     */
    public int place(int i) {
        return members.places[i];
    }

    /**
     * The share of the children for which something holds, by weight; constants do not count.
     *
     * @param holds how far it holds for each place, in [0, 1]
     * @return the share, in [0, 1]
     */
    public double mean(double[] holds) {
        return members.mean(holds);
    }

    /**
     * How the scores of its children make its score.
     *
     * @return the way of combining
     */
    public Combiner combiner() {
        return combiner;
    }

    /**
     * Whether steps follow the combining.
     *
     * @return whether its score may differ from what combining gives
     */
    public boolean settles() {
        return settles;
    }

    @Override
    public void score(Block block) {
        if (rules.linear() && members.whole(block)) {
            byColumns(block);
            return;
        }
        block.whole[index] = true;
        Counted counted = new Counted(children.size());
        for (int row = 0; row < block.count; row++) {
            one(block, row, counted);
        }
    }

    private void byColumns(Block block) {
        summing.sum(block);
        block.allScored(index);
        int sum = block.at(index, 0);
        for (int row = 0; row < block.count; row++) {
            settle(block, row, block.scores[sum + row], 1);
        }
    }

    /**
     * Scores the group for one subject.
     *
     * @param block the block, in which the children are scored
     * @param row the subject
     * @param counted takes the children that count
     */
    public void one(Block block, int row, Counted counted) {
        byte reason = counting.count(block, row, counted);
        if (reason == Block.SCORED) {
            settle(block, row, combiner.score(counted), block.tally.coverage());
        } else {
            block.refuse(index, row, reason, reason == Block.NOT_APPLICABLE ? 0 : block.tally.coverage());
        }
    }

    private void settle(Block block, int row, double combined, double coverage) {
        double score = settled(combined);
        if (Double.isFinite(score)) {
            block.put(index, row, score, coverage);
            block.whole[index] &= coverage == 1;
        } else {
            block.refuse(index, row, UNDEFINED, coverage);
        }
    }

    private double settled(double combined) {
        return settles ? Step.through(rules.after(), combined) : combined;
    }

    /**
     * What counts in the place of a child without a score.
     *
     * @param block the block
     * @param row the subject
     * @param i which child, from 0
     * @return the score that counts, or NaN when the policy has none
     */
    public double standIn(Block block, int row, int i) {
        return counting.standIn(block, row, i);
    }

    /**
     * The score of the group if one of the children that count scored something else.
     *
     * @param counted the children that count; left as they were
     * @param i which of them, from 0; below 0 for one that does not count
     * @param other its other score
     * @return the score of the group, or NaN when it would have none
     */
    double with(Counted counted, int i, double other) {
        double combined = i < 0 ? combiner.score(counted) : combiner.with(counted, i, counting.stepped(other));
        double score = settled(combined);
        return Double.isFinite(score) ? score : Double.NaN;
    }

    /** Whether a child may be answered: a constant may not. */
    boolean answerable(int i) {
        return !members.constant[i];
    }

    /** Whether children of which so much is known, and so many of which count, let the group have a score. */
    boolean mayScore(Tally tally, int counted) {
        return counting.obstacle(tally, counted) == Block.SCORED;
    }

    /** A score of a child after the steps before combining. */
    double stepped(double score) {
        return counting.stepped(score);
    }

    /** Whether the scores of children go through steps before they are combined. */
    boolean steps() {
        return !rules.before().isEmpty();
    }

    /** The range of a child, if it has one, after the steps before combining: empty where one of them is not defined on all of it. */
    Optional<Bounds> stepped(Optional<Bounds> child) {
        return child.isPresent() ? Stepping.apply(rules.before(), child.get()) : Stepping.ofAny(rules.before());
    }

    /** The range that the steps after combining leave, whatever combining gives. */
    Optional<Bounds> ofAny() {
        return Stepping.ofAny(rules.after());
    }

    /**
     * The range of the group.
     *
     * @param least the children at their least, after the steps, with their weights as the method has them
     * @param greatest the same children at their greatest
     * @param tally what is found of the children when all that may be answered is
     * @return a range that holds every score that it may have, or empty when there is none
     */
    Optional<Bounds> between(Counted least, Counted greatest, Tally tally) {
        counting.share(least, tally);
        greatest.weighAs(least);
        Optional<Bounds> bounds = least.size() == 0 ? Optional.empty() : combiner.bounds(least, greatest);
        return settles ? bounds.flatMap(range -> Stepping.apply(rules.after(), range)) : bounds;
    }
}
