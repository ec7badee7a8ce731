package org.impactmodel.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.Single;

/** Splits the score of each group into the parts of its children, by the rule that {@link Scorer} documents. */
final class Contributing {

    private final double[] contributions;
    private final double[] parts;

    Contributing(Plan plan, Single single) {
        this.contributions = new double[plan.nodes().size()];
        this.parts = new double[plan.widest()];
        Arrays.fill(contributions, Double.NaN);
        for (PlanGroup group : plan.groups()) {
            if (single.block().scored(group.index())) {
                split(group, single);
            }
        }
    }

    /** The part of a place in the score of its group; empty where it takes none. */
    OptionalDouble of(int place) {
        return Double.isNaN(contributions[place]) ? OptionalDouble.empty() : OptionalDouble.of(contributions[place]);
    }

    private void split(PlanGroup group, Single single) {
        Counted counted = single.counted(group);
        double score = single.block().number(group.index());
        double combined = group.settles() ? group.combiner().score(counted) : score;
        group.combiner().parts(counted, combined, parts);
        settle(counted, score);
        for (int i = 0; i < counted.size(); i++) {
            contributions[group.place(counted.place(i))] = parts[i] + 0.0;
        }
    }

    /** Carries the parts over the steps after combining. */
    private void settle(Counted counted, double score) {
        double sum = 0;
        double size = 0;
        double weight = 0;
        for (int i = 0; i < counted.size(); i++) {
            sum += parts[i];
            size += Math.abs(parts[i]);
            weight += counted.weight(i);
        }
        if (sum == score) {
            return;
        }
        boolean oneSign = sum != 0 && Math.abs(sum) == size;
        for (int i = 0; i < counted.size(); i++) {
            parts[i] = oneSign ? score * (parts[i] / sum) : parts[i] + (score - sum) * counted.weight(i) / weight;
        }
    }
}
