package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.scoring.combine.Combiner;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.normalise.Stepping;

/**
 * A group of places. The sums over its children run in the order of the method, whether subject by subject or by columns: both
 * give the same bits.
 */
public final class PlanGroup implements PlanNode {

    private static final byte UNDEFINED = ScoreColumn.code(Unavailable.UNDEFINED);
    private static final byte UNKNOWN = ScoreColumn.code(Unavailable.GROUP_UNKNOWN);
    private static final byte TOO_LITTLE = ScoreColumn.code(Unavailable.COVERAGE_BELOW_MINIMUM);

    /** A coverage may miss what the method requires by this, because sums of shares are not exact. */
    private static final double EXACT = 1e-12;

    private final int index;
    private final String id;
    private final List<PlanNode> children;
    private final int[] places;
    private final boolean[] constant;
    private final double[] weights;
    private final double total;
    private final Combiner combiner;
    private final GroupRules rules;

    PlanGroup(int index, String id, List<PlanNode> children, List<Double> weights, GroupRules rules) {
        this.index = index;
        this.id = id;
        this.children = List.copyOf(children);
        this.places = children.stream().mapToInt(PlanNode::index).toArray();
        this.constant = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            constant[i] = children.get(i) instanceof PlanConstant;
        }
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = 0;
        for (double weight : this.weights) {
            sum += weight;
        }
        this.total = rules.sums() ? 1 : sum;
        this.combiner = rules.combiner();
        this.rules = rules;
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

    /**
     * The weight of a child.
     *
     * @param i which child, from 0
     * @return its share of the sum of all weights; for a sum its weight as written
     */
    public double share(int i) {
        return weights[i] / total;
    }

    /**
     * The share of the children for which something holds, by weight; constants do not count.
     *
     * @param shares how far it holds for each child, in [0, 1]
     * @return the share, in [0, 1]
     */
    public double mean(double[] shares) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            all += constant[i] ? 0 : weights[i];
            sum += constant[i] ? 0 : weights[i] * shares[i];
        }
        return all == 0 ? 0 : Math.min(1, sum / all);
    }

    /**
     * How the scores of its children make its score.
     *
     * @return the way of combining
     */
    public Combiner combiner() {
        return combiner;
    }

    @Override
    public void score(Block block) {
        if (rules.linear() && wholeChildren(block)) {
            byColumns(block);
            return;
        }
        block.whole[index] = true;
        Counted counted = new Counted(places.length);
        for (int row = 0; row < block.count; row++) {
            one(block, row, counted);
        }
    }

    private boolean wholeChildren(Block block) {
        boolean whole = true;
        for (int place : places) {
            whole &= block.whole[place];
        }
        return whole;
    }

    private void byColumns(Block block) {
        double[] scores = block.scores;
        int sum = block.at(index, 0);
        Arrays.fill(scores, sum, sum + block.count, 0);
        for (int i = 0; i < places.length; i++) {
            double share = weights[i] / total;
            if (share > 0) {
                int child = block.at(places[i], 0);
                for (int row = 0; row < block.count; row++) {
                    scores[sum + row] += share * scores[child + row];
                }
            }
        }
        block.allScored(index);
        for (int row = 0; row < block.count; row++) {
            settle(block, row, scores[sum + row], 1);
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
        Tally tally = block.tally;
        tally.clear();
        counted.clear();
        for (int i = 0; i < places.length; i++) {
            if (weights[i] > 0) {
                count(block, row, i, counted);
            }
        }
        if (tally.applicable == 0 && tally.others) {
            block.refuse(index, row, Block.NOT_APPLICABLE, 0);
            return;
        }
        double coverage = tally.coverage();
        byte obstacle = obstacle(tally, coverage, counted.size());
        if (obstacle == Block.SCORED) {
            share(counted, tally);
            settle(block, row, combiner.score(counted), coverage);
        } else {
            block.refuse(index, row, obstacle, coverage);
        }
    }

    private void count(Block block, int row, int i, Counted counted) {
        Tally tally = block.tally;
        int at = block.at(places[i], row);
        byte reason = block.reasons[at];
        double score = block.scores[at];
        if (!constant[i]) {
            tally.others = true;
            if (reason == Block.NOT_APPLICABLE) {
                return;
            }
            tally.applicable += weights[i];
            if (reason == Block.SCORED) {
                tally.scored(weights[i], block.coverage[at]);
            } else {
                score = standIn(block, row, i);
                tally.missing(reason, Double.isNaN(score));
            }
        }
        if (!Double.isNaN(score)) {
            counted.add(i, rules.before().isEmpty() ? score : Stepping.apply(rules.before(), score), weights[i]);
        }
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
        return rules.standsIn()
                ? StandIn.score(
                        rules.missing(), children.get(i).id(), block.source.attributes(block.from + row), rules.scale())
                : Double.NaN;
    }

    private byte obstacle(Tally tally, double coverage, int counted) {
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
        return rules.combine() instanceof Combine.Quotient && counted < 2 ? UNDEFINED : Block.SCORED;
    }

    /** Weights become shares of those that count; of a sum, those that are there take over the weight of the missing. */
    private void share(Counted counted, Tally tally) {
        double sum = 0;
        for (int i = 0; i < counted.size(); i++) {
            sum += counted.weight(i);
        }
        boolean taken = rules.sums() && !rules.standsIn() && tally.scoredWeight < tally.applicable;
        double over = taken ? tally.scoredWeight / tally.applicable : 1;
        for (int i = 0; i < counted.size(); i++) {
            counted.divide(i, !rules.sums() ? sum : constant[counted.place(i)] ? 1 : over);
        }
    }

    /**
     * The score of the group if one of the children that count scored something else.
     *
     * @param counted the children that count; left as they were
     * @param place the index of the child among all places
     * @param other its other score
     * @return the score of the group, or NaN when it would have none; the same as now when the child does not count
     */
    public double with(Counted counted, int place, double other) {
        int i = 0;
        while (i < counted.size() && places[counted.place(i)] != place) {
            i++;
        }
        double before = i < counted.size() ? counted.score(i) : 0;
        if (i < counted.size()) {
            counted.put(i, Stepping.apply(rules.before(), other));
        }
        double score = Stepping.apply(rules.after(), combiner.score(counted));
        if (i < counted.size()) {
            counted.put(i, before);
        }
        return score;
    }

    private void settle(Block block, int row, double combined, double coverage) {
        double score = rules.after().isEmpty() ? combined : Stepping.apply(rules.after(), combined);
        if (Double.isFinite(score)) {
            block.put(index, row, score, coverage);
            block.whole[index] &= coverage == 1;
        } else {
            block.refuse(index, row, UNDEFINED, coverage);
        }
    }

    /**
     * The range of the group for the first subject of a block.
     *
     * @param block the block
     * @param ranges the ranges of the places so far, by index
     * @return a range that holds every score that it may have, or empty when there is none
     */
    public Optional<Bounds> range(Block block, List<Optional<Bounds>> ranges) {
        Counted low = new Counted(places.length);
        Counted high = new Counted(places.length);
        for (int i = 0; i < places.length; i++) {
            if (weights[i] > 0 && !block.notApplicable(places[i])) {
                Optional<Bounds> child = ranges.get(places[i]);
                Optional<Bounds> range = rules.before().isEmpty()
                        ? child
                        : child.flatMap(bounds -> Stepping.apply(rules.before(), bounds));
                if (range.isEmpty()) {
                    return range;
                }
                low.add(i, range.get().low(), weights[i]);
                high.add(i, range.get().high(), weights[i]);
            }
        }
        share(low, Tally.COMPLETE);
        share(high, Tally.COMPLETE);
        Optional<Bounds> bounds = low.size() == 0 ? Optional.empty() : combiner.bounds(low, high);
        return rules.after().isEmpty() ? bounds : bounds.flatMap(range -> Stepping.apply(rules.after(), range));
    }
}
