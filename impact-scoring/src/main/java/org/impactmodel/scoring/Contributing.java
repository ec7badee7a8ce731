package org.impactmodel.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.Single;

/** Splits the score of a group into the parts of its children, by the rule that {@link Scorer} documents. */
final class Contributing {

    private Contributing() {}

    static OptionalDouble[] parts(PlanGroup group, Single single) {
        OptionalDouble[] placed = new OptionalDouble[group.children().size()];
        Arrays.fill(placed, OptionalDouble.empty());
        if (single.block().scored(group.index())) {
            Counted counted = single.counted(group);
            double[] parts = new double[counted.size()];
            group.combiner().parts(counted, group.combiner().score(counted), parts);
            settle(parts, counted, single.block().score(group, 0).getAsDouble());
            for (int i = 0; i < parts.length; i++) {
                placed[counted.place(i)] = OptionalDouble.of(parts[i]);
            }
        }
        return placed;
    }

    /** Carries the parts over the steps after combining. */
    private static void settle(double[] parts, Counted counted, double score) {
        double sum = 0;
        double size = 0;
        double weight = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += parts[i];
            size += Math.abs(parts[i]);
            weight += counted.weight(i);
        }
        if (sum == score) {
            return;
        }
        boolean oneSign = sum != 0 && Math.abs(sum) == size;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = oneSign ? parts[i] * (score / sum) : parts[i] + (score - sum) * counted.weight(i) / weight;
        }
    }
}
