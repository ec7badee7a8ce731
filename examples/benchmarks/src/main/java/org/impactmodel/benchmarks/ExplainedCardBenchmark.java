package org.impactmodel.benchmarks;

import java.util.concurrent.TimeUnit;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One explained card of 54 indicators in 4 views. Asked for: under 50 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExplainedCardBenchmark {
    private static final DataStamp DATA = DataStamp.of(Nature.ILLUSTRATIVE);
    private final Scorer scorer = Scorer.of(GeneratedMethod.methodology());
    private final Answers answers = GeneratedMethod.answers(1);

    @Benchmark
    public ScoreCard card() {
        return scorer.score(answers, DATA);
    }
}
