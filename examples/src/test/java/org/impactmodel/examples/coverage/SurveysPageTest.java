package org.impactmodel.examples.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.scoring.survey.test.WavePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of surveys shows what the simulation and the plans say. */
class SurveysPageTest {

    /** Rows that are quick to draw: the fewest respondents, unequal weights, clusters. */
    static Stream<List<Setting>> rows() {
        return Stream.of(Setting.alone(8, false), Setting.alone(20, true), Setting.clustered(5, 10, 0.2));
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("../docs/surveys.md"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void showsTheCoverageThatIsSimulated(List<Setting> settings) throws IOException {
        assertThat(page()).contains(CoverageTable.row(settings));
    }

    /** The recipe fits the smallest survey of the page of documents. */
    @Test
    void showsAWeightingThatCanBeRead() throws IOException {
        String recipe = block("surveys.md", "json weighting");
        String survey = block("documents.md", "json survey")
                .replaceFirst("\"absences\"", "\"weighting\": " + recipe + ", \"absences\"");
        assertThat(DocumentType.SURVEY
                        .read(Source.of("s.json", survey))
                        .orThrow()
                        .weighting())
                .isPresent();
    }

    private static String block(String page, String mark) throws IOException {
        String text = Files.readString(Path.of("../docs", page));
        int begin = text.indexOf("```" + mark + "\n") + mark.length() + 4;
        return text.substring(begin, text.indexOf("```", begin));
    }

    @Test
    void showsEveryRow() throws IOException {
        int rows = Setting.rowsAlone().size() + Setting.rowsClustered().size();
        assertThat(page().stream().filter(line -> line.matches("\\| [0-9 ×]+ \\| ((un)?equal|0\\.[0-9]+) \\|.*")))
                .hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {60, 200, 400, 1000})
    void showsTheChangesThatPlansTell(long respondents) throws IOException {
        WavePlan half = WavePlan.of(respondents, 0.5);
        String row = Stream.of(
                        WavePlan.of(respondents, 0.1),
                        WavePlan.of(respondents, 0.3),
                        half,
                        half.withPower(0.9),
                        half.withDesignEffect(1.3))
                .flatMapToDouble(plan -> DoubleStream.of(plan.rise().orElseThrow()))
                .mapToObj(rise -> String.format(Locale.ROOT, "%.1f", 100 * rise))
                .collect(Collectors.joining(" | ", "| " + respondents + " | ", " |"));
        assertThat(page()).contains(row);
    }
}
