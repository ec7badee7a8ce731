package org.impactmodel.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.table.ScoreTable;
import org.impactmodel.model.table.TableBuilder;
import org.impactmodel.scoring.BulkScorer;
import org.impactmodel.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Subjects × 54 indicators seen through a tree of three levels, in one thread. Asked for: over 50 million values a second, that
 * is under 108 ms for 100,000 subjects, and time linear in the subjects. All places of the tree are kept.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BulkBenchmark {
    @Param({"1000", "10000", "100000", "1000000"})
    int subjects;

    /** What share of the cells is empty. */
    @Param({"0", "0.05"})
    double missing;

    private final BulkScorer scorer =
            Scorer.of(GeneratedMethod.methodology()).bulk("utility").serial();
    private IndicatorTable table = IndicatorTable.of(GeneratedMethod.ids()).build();

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        TableBuilder builder = IndicatorTable.of(GeneratedMethod.ids());
        IntStream.range(0, subjects).forEach(row -> {
            builder.row("s" + row);
            for (int column = 0; column < GeneratedMethod.INDICATORS; column++) {
                if (random.nextDouble() >= missing) {
                    builder.number(column, random.nextDouble(100));
                }
            }
        });
        table = builder.build();
    }

    @Benchmark
    public ScoreTable columns() {
        return scorer.score(table);
    }
}
