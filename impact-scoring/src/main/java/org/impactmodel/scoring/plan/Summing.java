package org.impactmodel.scoring.plan;

import java.util.Arrays;

/** Sums the scores of children that all subjects of a block have, column by column. */
final class Summing {

    private final int index;
    private final Members members;
    private final boolean sums;

    /**
     * A group.
     *
     * @param index its place
     * @param members its children
     * @param sums whether it is a sum; else it is a mean, which lies between its children
     */
    Summing(int index, Members members, boolean sums) {
        this.index = index;
        this.members = members;
        this.sums = sums;
    }

    /** Writes the sums as the scores of the group. */
    void sum(Block block) {
        int sum = block.at(index, 0);
        Arrays.fill(block.scores, sum, sum + block.count, 0);
        Arrays.fill(block.least, 0, block.count, Double.POSITIVE_INFINITY);
        Arrays.fill(block.greatest, 0, block.count, Double.NEGATIVE_INFINITY);
        for (int i : members.weighing) {
            add(block, block.at(members.places[i], 0), members.shares[i]);
        }
        if (!sums) {
            between(block);
        }
    }

    private void add(Block block, int child, double share) {
        double[] scores = block.scores;
        double[] least = block.least;
        double[] greatest = block.greatest;
        int sum = block.at(index, 0);
        for (int row = 0; row < block.count; row++) {
            double score = scores[child + row];
            scores[sum + row] += share * score;
            least[row] = Math.min(least[row], score);
            greatest[row] = Math.max(greatest[row], score);
        }
    }

    /** What {@link org.impactmodel.scoring.combine.Counted} does to the mean of one subject. */
    private void between(Block block) {
        int sum = block.at(index, 0);
        for (int row = 0; row < block.count; row++) {
            double mean = block.scores[sum + row];
            block.scores[sum + row] = Math.min(block.greatest[row], Math.max(block.least[row], mean));
        }
    }
}
