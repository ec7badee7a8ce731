package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.scoring.combine.Combiner;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.normalise.Stepping;

/**
 * A group of places. The sums over its children run in the order of the method, whether subject by subject or by columns: both
 * give the same bits.
 *
 * @param index where it stands among all places
 * @param id its name
 * @param children its places
 * @param weights their weights, in the same order
 * @param combiner how their scores make its score
 * @param rules the rest of what the method says of it
 */
public record PlanGroup(
        int index, String id, List<PlanNode> children, List<Double> weights, Combiner combiner, GroupRules rules)
        implements PlanNode {

    private static final byte UNDEFINED = ScoreColumn.code(Unavailable.UNDEFINED);
    private static final byte UNKNOWN = ScoreColumn.code(Unavailable.GROUP_UNKNOWN);
    private static final byte TOO_LITTLE = ScoreColumn.code(Unavailable.COVERAGE_BELOW_MINIMUM);

    /** A coverage may miss what the method requires by this, because sums of shares are not exact. */
    private static final double EXACT = 1e-12;

    @Override
    public void score(Block block) {
        if (rules.linear() && children.stream().allMatch(child -> block.whole[child.index()])) {
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
        double[] sum = block.scores[index];
        Arrays.fill(sum, 0, block.count, 0);
        double total = rules.sums() ? 1 : total();
        for (int i = 0; i < children.size(); i++) {
            double weight = weights.get(i) / total;
            if (weight > 0) {
                double[] child = block.scores[children.get(i).index()];
                for (int row = 0; row < block.count; row++) {
                    sum[row] += weight * child[row];
                }
            }
        }
        block.allScored(index);
        for (int row = 0; row < block.count; row++) {
            settle(block, row, sum[row], 1);
        }
    }

    /**
     * The sum of all weights.
     *
     * @return the sum
     */
    public double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    /**
     * Scores the group for one subject.
     *
     * @param block the block, in which the children are scored
     * @param row the subject
     * @param counted takes the children that count
     */
    public void one(Block block, int row, Counted counted) {
        Tally tally = block.tally;
        tally.clear();
        counted.clear();
        for (int i = 0; i < children.size(); i++) {
            if (weights.get(i) > 0) {
                count(block, row, i, tally, counted);
            }
        }
        if (tally.applicable == 0 && tally.others) {
            block.refuse(index, row, Block.NOT_APPLICABLE, 0);
            return;
        }
        double coverage = tally.coverage();
        byte obstacle = obstacle(tally, coverage, counted);
        if (obstacle == Block.SCORED) {
            share(counted, tally);
            settle(block, row, combiner.score(counted), coverage);
        } else {
            block.refuse(index, row, obstacle, coverage);
        }
    }

    private void count(Block block, int row, int i, Tally tally, Counted counted) {
        PlanNode child = children.get(i);
        byte reason = block.reasons[child.index()][row];
        double weight = weights.get(i);
        boolean constant = child instanceof PlanConstant;
        tally.others |= !constant;
        if (reason == Block.NOT_APPLICABLE) {
            return;
        }
        double score = block.scores[child.index()][row];
        if (!constant) {
            tally.applicable += weight;
            if (reason == Block.SCORED) {
                tally.scored++;
                tally.scoredWeight += weight;
                tally.known += weight * block.coverage[child.index()][row];
            } else {
                score = missing(block, row, child, tally, reason);
            }
        }
        if (!Double.isNaN(score)) {
            counted.add(i, rules.before().isEmpty() ? score : Stepping.apply(rules.before(), score), weight);
        }
    }

    private double missing(Block block, int row, PlanNode child, Tally tally, byte reason) {
        double standIn = standIn(block, row, child);
        tally.missing(reason, Double.isNaN(standIn));
        return standIn;
    }

    /**
     * What counts in the place of a child without a score.
     *
     * @param block the block
     * @param row the subject
     * @param child the child
     * @return the score that counts, or NaN when the policy has none
     */
    public double standIn(Block block, int row, PlanNode child) {
        return StandIn.any(rules.missing())
                ? StandIn.score(rules.missing(), child.id(), block.source.attributes(block.from + row), rules.scale())
                : Double.NaN;
    }

    private byte obstacle(Tally tally, double coverage, Counted counted) {
        if (rules.missing() instanceof MissingPolicy.Available available) {
            if (coverage < available.minimumCoverage() - EXACT
                    || tally.scored < available.minimumChildren().orElse(0)) {
                return TOO_LITTLE;
            } else if (tally.scored == 0 && tally.others) {
                return tally.why;
            }
        } else if (tally.unfilled) {
            return rules.missing() instanceof MissingPolicy.GroupMean ? UNKNOWN : tally.why;
        }
        return rules.combine() instanceof Combine.Quotient && counted.size() < 2 ? UNDEFINED : Block.SCORED;
    }

    /** Weights become shares of those that count; of a sum, those that are there take over the weight of the missing. */
    private void share(Counted counted, Tally tally) {
        double total = 0;
        for (int i = 0; i < counted.size() && !rules.sums(); i++) {
            total += counted.weight(i);
        }
        boolean taken = rules.sums() && !StandIn.any(rules.missing()) && tally.scoredWeight < tally.applicable;
        for (int i = 0; i < counted.size(); i++) {
            boolean constant = children.get(counted.place(i)) instanceof PlanConstant;
            double share = rules.sums() ? (taken && !constant ? tally.scoredWeight / tally.applicable : 1) : total;
            counted.divide(i, share);
        }
    }

    /**
     * The range of the group.
     *
     * @param ranges the ranges of the places so far, by index
     * @param applies whether a child applies to the subject
     * @return a range that holds every score that it may have, or empty when there is none
     */
    public Optional<Bounds> range(List<Optional<Bounds>> ranges, Predicate<PlanNode> applies) {
        Counted low = new Counted(children.size());
        Counted high = new Counted(children.size());
        for (int i = 0; i < children.size(); i++) {
            if (weights.get(i) > 0 && applies.test(children.get(i))) {
                Optional<Bounds> child = ranges.get(children.get(i).index());
                Optional<Bounds> range = child.flatMap(bounds -> Stepping.apply(rules.before(), bounds));
                if (range.isEmpty()) {
                    return Optional.empty();
                }
                low.add(i, range.get().low(), weights.get(i));
                high.add(i, range.get().high(), weights.get(i));
            }
        }
        share(low, Tally.COMPLETE);
        share(high, Tally.COMPLETE);
        return low.size() == 0
                ? Optional.empty()
                : combiner.bounds(low, high).flatMap(range -> Stepping.apply(rules.after(), range));
    }

    private void settle(Block block, int row, double combined, double coverage) {
        List<Step> after = rules.after();
        double score = after.isEmpty() ? combined : Stepping.apply(after, combined);
        if (Double.isFinite(score)) {
            block.put(index, row, score, coverage);
            block.whole[index] &= coverage == 1;
        } else {
            block.refuse(index, row, UNDEFINED, coverage);
        }
    }
}
