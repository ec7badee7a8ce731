package org.impactmodel.scoring.survey.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.impactmodel.scoring.survey.replicate.UnitFactors;

/** The covariance of estimates from how they differ between replicates. */
public final class Replicated implements Covariance {

    private static final int TILE = 8;

    private final double[][] deviations;
    private final double[] factors;

    private Replicated(double[][] deviations, double[] factors) {
        this.deviations = deviations;
        this.factors = factors;
    }

    /** The covariance of some estimands; a replicate in which one has no value adds nothing to its variance. */
    public static Replicated of(Summing plan, List<Estimand> estimands, Totals whole, Replicating how) {
        ReplicateWeights replicates = how.weights();
        double[][] values = replicates
                .unitFactors()
                .map(factors -> byUnit(plan, estimands, factors, how))
                .orElseGet(() -> byRow(plan, estimands, how));
        double[] factors = IntStream.range(0, replicates.count())
                .mapToDouble(replicates::factor)
                .toArray();
        for (int i = 0; i < estimands.size(); i++) {
            double centre = replicates.isAboutTheEstimate() ? estimands.get(i).value(whole) : mean(values, factors, i);
            for (double[] replicate : values) {
                replicate[i] = Double.isFinite(replicate[i]) ? replicate[i] - centre : 0;
            }
        }
        return new Replicated(values, factors);
    }

    /**
     * How replicates are taken.
     *
     * @param weights their weights
     * @param parallel whether by many threads
     */
    public record Replicating(ReplicateWeights weights, boolean parallel) {}

    private static double[][] byRow(Summing plan, List<Estimand> estimands, Replicating how) {
        IntStream all = IntStream.range(0, how.weights().count());
        return (how.parallel() ? all.parallel() : all)
                .mapToObj(replicate ->
                        values(estimands, Totals.of(plan, how.weights().weights(replicate))))
                .toArray(double[][]::new);
    }

    /** A tile of replicates shares the memory of its factors; each replicate is added up by itself, in the order of the rows. */
    private static double[][] byUnit(Summing plan, List<Estimand> estimands, UnitFactors units, Replicating how) {
        int count = how.weights().count();
        UnitSums sums = UnitSums.of(plan, units.design());
        double[][] values = new double[count][];
        IntStream tiles = IntStream.range(0, (count + TILE - 1) / TILE);
        (how.parallel() ? tiles.parallel() : tiles).forEach(tile -> {
            double[] factors = new double[units.design().first().units()];
            for (int replicate = tile * TILE; replicate < Math.min(count, (tile + 1) * TILE); replicate++) {
                units.fill(replicate, factors);
                values[replicate] = values(estimands, sums.totals(factors));
            }
        });
        return values;
    }

    private static double[] values(List<Estimand> estimands, Totals totals) {
        return estimands.stream()
                .mapToDouble(estimand -> estimand.value(totals))
                .toArray();
    }

    private static double mean(double[][] values, double[] factors, int estimand) {
        double sum = 0;
        int count = 0;
        for (int replicate = 0; replicate < values.length; replicate++) {
            double value = values[replicate][estimand];
            if (factors[replicate] > 0 && Double.isFinite(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    @Override
    public Optional<double[]> deviations(int place) {
        return Optional.empty();
    }

    @Override
    public double between(int first, int second) {
        double sum = 0;
        for (int replicate = 0; replicate < factors.length; replicate++) {
            sum += factors[replicate] * deviations[replicate][first] * deviations[replicate][second];
        }
        return sum;
    }
}
