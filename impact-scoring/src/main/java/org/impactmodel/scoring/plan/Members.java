package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.List;

/** The children of a group as numbers: where they stand and what they weigh. */
final class Members {

    private static final double GREAT = 1e100;

    final int[] places;

    /** The weights as the method has them, or in the same ratios. */
    final double[] weights;

    /** The weights as shares of their sum; for a sum as written. */
    final double[] shares;

    final boolean[] constant;

    /** Which children weigh something. */
    final int[] weighing;

    /** How many of those are no constants. */
    final int answerable;

    Members(List<PlanNode> children, List<Double> weights, boolean asWritten) {
        this.places = children.stream().mapToInt(PlanNode::index).toArray();
        this.weights = asWritten ? plain(weights) : summable(plain(weights));
        double sum = 0;
        for (double weight : this.weights) {
            sum += weight;
        }
        double total = asWritten ? 1 : sum;
        this.shares = Arrays.stream(this.weights).map(weight -> weight / total).toArray();
        this.constant = new boolean[places.length];
        int[] heavy = new int[places.length];
        int count = 0;
        int constants = 0;
        for (int i = 0; i < places.length; i++) {
            constant[i] = children.get(i) instanceof PlanConstant;
            if (this.weights[i] > 0) {
                heavy[count++] = i;
                constants += constant[i] ? 1 : 0;
            }
        }
        this.weighing = Arrays.copyOf(heavy, count);
        this.answerable = count - constants;
    }

    private static double[] plain(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Only ratios matter: very great weights, whose sum would overflow, and very small ones are moved by a power of two. */
    private static double[] summable(double[] weights) {
        double greatest = Arrays.stream(weights).max().orElse(0);
        int exponent = greatest > GREAT || (greatest > 0 && greatest < 1 / GREAT) ? -Math.getExponent(greatest) : 0;
        return exponent == 0
                ? weights
                : Arrays.stream(weights)
                        .map(weight -> Math.scalb(weight, exponent))
                        .toArray();
    }

    /** The share of the children for which something holds, by weight; constants do not count. */
    double mean(double[] holds) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            all += constant[i] ? 0 : weights[i];
            sum += constant[i] ? 0 : weights[i] * holds[places[i]];
        }
        return all == 0 ? 0 : Math.min(1, sum / all);
    }

    /** Whether all of all children is known of all subjects of a block. */
    boolean whole(Block block) {
        boolean whole = true;
        for (int place : places) {
            whole &= block.whole[place];
        }
        return whole;
    }

    /** Whether all of the children that weigh something is known of a subject. */
    boolean whole(Block block, int row) {
        for (int i : weighing) {
            int at = block.at(places[i], row);
            if (block.reasons[at] != Block.SCORED || block.coverage[at] != 1) {
                return false;
            }
        }
        return true;
    }
}
