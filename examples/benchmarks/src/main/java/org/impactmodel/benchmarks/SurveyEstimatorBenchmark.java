package org.impactmodel.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.Estimates;
import org.impactmodel.scoring.survey.Measure;
import org.impactmodel.scoring.survey.SurveyEstimator;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A stratified sample asked for the means of 100 parts of the population with their standard errors, and for a mean with 500
 * bootstrap replicates. Asked for at 1,000,000 respondents on two cores: under 50 ms and under 6 s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SurveyEstimatorBenchmark {

    private static final int PARTS = 100;
    private static final int STRATA = 13;
    private static final int REPLICATES = 500;

    @Param({"1000", "100000", "1000000"})
    int subjects;

    private SurveyDesign design = SurveyDesign.simple(2);
    private Domains parts = Domains.whole(2);
    private Measure mean = new Measure.Size();

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        design = SurveyDesign.builder(SampleKind.PROBABILITY, subjects)
                .stratifiedBy(column(STRATA, random))
                .weightedBy(NumberColumn.of(random.doubles(subjects, 0.5, 4).toArray()))
                .build();
        parts = Domains.by("part", column(PARTS, random));
        mean = new Measure.Mean(
                "answer", NumberColumn.of(random.doubles(subjects, 0, 10).toArray()));
    }

    private CategoryColumn column(int values, SplittableRandom random) {
        List<String> codes =
                IntStream.range(0, values).mapToObj(Integer::toString).toList();
        return CategoryColumn.of(codes, random.ints(subjects, 0, values).toArray());
    }

    @Benchmark
    public Estimates meansOfParts() {
        return SurveyEstimator.of(design).estimate(mean, parts);
    }

    @Benchmark
    public Estimates meansOfPartsInOneThread() {
        return SurveyEstimator.of(design).serial().estimate(mean, parts);
    }

    @Benchmark
    public Estimates bootstrappedMean() {
        return SurveyEstimator.of(design)
                .withReplicates(ReplicateWeights.bootstrap(design, REPLICATES, 1))
                .estimate(mean);
    }
}
