package org.impactmodel.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.survey.SurveyTable;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.survey.SurveyDescription;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A table of answers with 12 columns, into columns and checked; beside it the same file through FastCSV alone, a text for each
 * cell. Asked for: no more than twice the time of FastCSV alone at 1,000,000 respondents.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SurveyTableBenchmark {
    @Param({"1000", "1000000"})
    int subjects;

    private final SurveyDescription description = GeneratedSurvey.description();
    private Path file = Path.of("answers.csv");

    @Setup
    public void write() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder(GeneratedSurvey.HEADER);
        for (int row = 0; row < subjects; row++) {
            GeneratedSurvey.addRow(row, random, text);
        }
        try {
            file = Files.createTempFile("answers", ".csv");
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown
    public void delete() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public RespondentTable columns() {
        return SurveyTable.read(Source.of(file), description).orThrow();
    }

    @Benchmark
    public long fastCsvAlone() {
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                characters += row.getField(row.getFieldCount() - 1).length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }
}
