package org.impactmodel.scoring.plan;

import java.util.List;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.scoring.combine.Counted;

/** Finds the children of a group that count for one subject, with the scores and the weights that do. */
final class Counting {

    private static final byte UNDEFINED = ScoreColumn.code(Unavailable.UNDEFINED);
    private static final byte UNKNOWN = ScoreColumn.code(Unavailable.GROUP_UNKNOWN);
    private static final byte TOO_LITTLE = ScoreColumn.code(Unavailable.COVERAGE_BELOW_MINIMUM);

    /** A coverage may miss what the method requires by this, because sums of shares are not exact. */
    private static final double EXACT = 1e-12;

    private final Members members;
    private final List<String> ids;
    private final GroupRules rules;
    private final boolean steps;

    /** Whether nothing stands in the way of a score where all is known. */
    private final boolean wholeScores;

    Counting(Members members, List<String> ids, GroupRules rules) {
        this.members = members;
        this.ids = ids;
        this.rules = rules;
        this.steps = !rules.before().isEmpty();
        this.wholeScores = members.answerable > 0
                && members.answerable >= rules.minimumChildren()
                && (members.weighing.length > 1 || !(rules.combine() instanceof Combine.Quotient));
    }

    /**
     * Counts the children.
     *
     * @param block the block, in which the children are scored; its tally takes the coverage
     * @param row the subject
     * @param counted takes the children that count
     * @return why there can be no score, or that there can
     */
    byte count(Block block, int row, Counted counted) {
        Tally tally = block.tally;
        tally.clear();
        counted.clear();
        if (wholeScores && members.whole(block, row)) {
            for (int i : members.weighing) {
                counted.add(i, stepped(block.scores[block.at(members.places[i], row)]), members.shares[i]);
            }
            return Block.SCORED;
        }
        for (int i : members.weighing) {
            count(block, row, i, counted);
        }
        if (tally.applicable == 0 && tally.others) {
            return Block.NOT_APPLICABLE;
        }
        byte obstacle = obstacle(tally, counted.size());
        if (obstacle == Block.SCORED) {
            share(counted, tally);
        }
        return obstacle;
    }

    private void count(Block block, int row, int i, Counted counted) {
        Tally tally = block.tally;
        int at = block.at(members.places[i], row);
        byte reason = block.reasons[at];
        double weight = members.weights[i];
        double score = block.scores[at];
        if (!members.constant[i]) {
            tally.others = true;
            if (reason == Block.NOT_APPLICABLE) {
                return;
            }
            tally.applicable += weight;
            if (reason == Block.SCORED) {
                tally.scored(weight, block.coverage[at]);
            } else {
                score = standIn(block, row, i);
                tally.missing(knowsGroup(block, row) ? reason : UNKNOWN, Double.isNaN(score));
            }
        }
        if (!Double.isNaN(score)) {
            counted.add(i, stepped(score), weight);
        }
    }

    double stepped(double score) {
        return steps ? Step.through(rules.before(), score) : score;
    }

    /** What counts in the place of a child without a score, or NaN when the policy has nothing. */
    double standIn(Block block, int row, int i) {
        return rules.standsIn()
                ? StandIn.score(rules.missing(), ids.get(i), block.source.attributes(block.from + row), rules.scale())
                : Double.NaN;
    }

    /** Whether the policy has something to put in the place of a child, or would have it if its means named the child. */
    private boolean knowsGroup(Block block, int row) {
        return !(rules.missing() instanceof MissingPolicy.GroupMean groups)
                || Memberships.one(block.source.attributes(block.from + row), groups.attribute(), groups.means())
                        .isPresent();
    }

    /**
     * What stands in the way of a score.
     *
     * @param tally what is found of the children
     * @param counted how many of them count
     * @return why there can be no score, or that there can
     */
    byte obstacle(Tally tally, int counted) {
        if (rules.missing() instanceof MissingPolicy.Available available) {
            if (tally.coverage() < available.minimumCoverage() - EXACT || tally.scored < rules.minimumChildren()) {
                return TOO_LITTLE;
            } else if (tally.scored == 0 && tally.others) {
                return tally.why;
            }
        } else if (tally.unfilled) {
            return tally.why;
        }
        return rules.combine() instanceof Combine.Quotient && counted < 2 ? UNDEFINED : Block.SCORED;
    }

    /** Weights become shares of those that count; of a sum, those that are there take over the weight of the missing. */
    void share(Counted counted, Tally tally) {
        double sum = 0;
        for (int i = 0; i < counted.size(); i++) {
            sum += counted.weight(i);
        }
        boolean taken = rules.sums() && !rules.standsIn() && tally.scoredWeight < tally.applicable;
        double over = taken ? tally.scoredWeight / tally.applicable : 1;
        for (int i = 0; i < counted.size(); i++) {
            counted.divide(i, !rules.sums() ? sum : members.constant[counted.place(i)] ? 1 : over);
        }
    }
}
