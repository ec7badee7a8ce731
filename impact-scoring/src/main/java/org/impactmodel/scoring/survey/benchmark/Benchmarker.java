package org.impactmodel.scoring.survey.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Adjusted;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Benchmarked;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.NotBenchmarked;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Problem;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Reason;

/** Makes the means or shares of areas agree with that of the country, weighted by their populations. */
public final class Benchmarker {
    private final BenchmarkRule rule;
    private final SortedMap<String, Double> populations;

    private Benchmarker(BenchmarkRule rule, SortedMap<String, Double> populations) {
        this.rule = rule;
        this.populations = populations;
    }

    /**
     * A benchmarker.
     *
     * @param rule how the gap is shared out
     * @param populations the population of each area by its code, above 0; only their proportions count
     * @return the benchmarker
     */
    public static Benchmarker of(BenchmarkRule rule, SortedMap<String, Double> populations) {
        Objects.requireNonNull(rule, "rule");
        return new Benchmarker(rule, new TreeMap<>(Objects.requireNonNull(populations, "populations")));
    }

    /**
     * Makes areas agree with the country.
     *
     * @param areas the figure of each area
     * @param country the mean or share of the country
     * @return the figures that agree, or every problem
     */
    public BenchmarkResult benchmark(List<AreaFigure> areas, double country) {
        List<Problem> problems = problems(areas, country);
        if (!problems.isEmpty()) {
            return new NotBenchmarked(problems);
        }
        double[] weights = weights(areas);
        double before = 0;
        for (int i = 0; i < weights.length; i++) {
            before += weights[i] * areas.get(i).value();
        }
        double[] shares = shares(areas, weights);
        double moved = 0;
        for (int i = 0; i < weights.length; i++) {
            moved += weights[i] * shares[i];
        }
        if (moved == 0) {
            Reason reason = rule == BenchmarkRule.RATIO ? Reason.NO_FACTOR : Reason.NO_UNCERTAINTY;
            return new NotBenchmarked(List.of(new Problem(reason, "", "0")));
        }
        List<Adjusted> adjusted = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            adjusted.add(adjusted(areas.get(i), (country - before) * shares[i] / moved));
        }
        return new Benchmarked(rule, before, country, adjusted);
    }

    private static Adjusted adjusted(AreaFigure area, double amount) {
        return new Adjusted(area.code(), area.value() + amount, amount, area.meanSquaredError() + amount * amount);
    }

    private double[] weights(List<AreaFigure> areas) {
        double[] weights = areas.stream()
                .mapToDouble(area -> Objects.requireNonNull(populations.get(area.code())))
                .toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** What each area takes of the gap, before scaling. */
    private double[] shares(List<AreaFigure> areas, double[] weights) {
        double[] shares = new double[weights.length];
        for (int i = 0; i < shares.length; i++) {
            AreaFigure area = areas.get(i);
            double uncertain = weights[i] * area.meanSquaredError();
            shares[i] = rule == BenchmarkRule.RATIO ? area.value() : rule == BenchmarkRule.DIFFERENCE ? 1 : uncertain;
        }
        return shares;
    }

    private List<Problem> problems(List<AreaFigure> areas, double country) {
        List<Problem> problems = new ArrayList<>();
        TreeSet<String> codes = new TreeSet<>();
        for (AreaFigure area : areas) {
            if (!codes.add(area.code())) {
                problems.add(new Problem(Reason.DUPLICATE_AREA, area.code(), area.code()));
            }
            Double population = populations.get(area.code());
            if (population == null || !(population > 0) || Double.isInfinite(population)) {
                problems.add(new Problem(
                        Reason.NO_POPULATION, area.code(), population == null ? "-" : population.toString()));
            }
        }
        populations.keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> problems.add(new Problem(Reason.NO_AREA, code, code)));
        if (!Double.isFinite(country)) {
            problems.add(new Problem(Reason.COUNTRY_NOT_FINITE, "", String.valueOf(country)));
        }
        return problems;
    }
}
