package org.impactmodel.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.weighting.Variables;
import org.impactmodel.scoring.survey.weighting.Weighter;
import org.impactmodel.scoring.survey.weighting.WeightingResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Raking respondents to four margins (two sexes, six ages, eight occupations, eighteen regions) to 1e-8, in one thread. Asked
 * for: under 1.5 s for 1,000,000 respondents with everything, and time linear in the respondents. A further vector of
 * weights, as of a replicate, spares the preparation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WeightingBenchmark {
    private static final int[] CATEGORIES = {2, 6, 8, 18};

    @Param({"1000", "10000", "100000", "1000000"})
    int subjects;

    private WeightingRecipe recipe = WeightingRecipe.of(new WeightingMethod.Raking(1e-8, 1_000));
    private Variables variables = Variables.of(new TreeMap<>());
    private Weighter weighter = Weighter.of(recipe, variables);
    private double[] weights = {};

    /** Respondents lean to the first categories, the population does not: ratios of weights lie between 0.3 and 2. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        TreeMap<String, CategoryColumn> columns = new TreeMap<>();
        Margin[] margins = new Margin[CATEGORIES.length];
        for (int margin = 0; margin < margins.length; margin++) {
            int count = CATEGORIES[margin];
            List<String> codes =
                    IntStream.range(0, count).mapToObj(Integer::toString).toList();
            int[] cells = IntStream.range(0, subjects)
                    .map(row -> (int) (count * Math.pow(random.nextDouble(), 1.2)))
                    .toArray();
            columns.put("m" + margin, CategoryColumn.of(codes, cells));
            margins[margin] = Margin.shares(
                    "m" + margin,
                    "generated",
                    codes.stream()
                            .map(code -> CategoryTotal.of(code, 1.0 / count))
                            .toArray(CategoryTotal[]::new));
        }
        weights = random.doubles(subjects, 0.5, 2).toArray();
        variables = Variables.of(columns);
        recipe = WeightingRecipe.of(new WeightingMethod.Raking(1e-8, 1_000), margins)
                .withPopulationSize(50_000_000);
        weighter = Weighter.of(recipe, variables);
    }

    @Benchmark
    public WeightingResult prepareAndRake() {
        return Weighter.of(recipe, variables).weigh(weights);
    }

    @Benchmark
    public WeightingResult rakeAnotherVector() {
        return weighter.reweigh(weights);
    }
}
