package org.impactmodel.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Portfolios;
import org.impactmodel.model.observatory.Observatory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An observatory from bytes to records, with every check of structure, references and rules; beside it Jackson alone, the same
 * bytes to a tree of nodes that nothing checks. Asked for: no more than twice the time of the tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** The document: the portfolio that ships, or one of 400 alliances and some 23,000 observations, 5 MB. */
    @Param({"shipped", "generated"})
    String document;

    private final JsonMapper mapper = new JsonMapper();
    private byte[] bytes = {};

    @Setup
    public void write() {
        Observatory observatory = document.equals("shipped")
                ? Portfolios.portfolio("illustrative-portfolio")
                : GeneratedObservatory.of(400, 1);
        bytes = DocumentType.OBSERVATORY.text(observatory, Layout.COMPACT).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public Observatory read() {
        return DocumentType.OBSERVATORY
                .read(Source.of("observatory.json", bytes))
                .orThrow();
    }

    @Benchmark
    public JsonNode tree() {
        return mapper.readTree(bytes);
    }
}
