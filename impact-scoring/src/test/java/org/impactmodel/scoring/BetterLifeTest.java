package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mazziotta-Pareto on the OECD Better Life Index 2017, 35 countries × 11, as R's package Compind computes it. */
class BetterLifeTest {

    private static final Path FOLDER = Path.of("../../shared/reference/composite");

    @ParameterizedTest
    @CsvSource({
        "DOWNWARD, SAMPLE, mpi_pos_compind_sampleSD",
        "UPWARD, SAMPLE, mpi_neg_compind_sampleSD",
        "DOWNWARD, POPULATION, mpi_pos_populationSD",
        "UPWARD, POPULATION, mpi_neg_populationSD"
    })
    void givesTheReferenceValues(Penalty penalty, Deviation deviation, String column) {
        assumeTrue(Files.exists(FOLDER), "the OECD's table is not ours to ship: " + FOLDER);
        List<SortedMap<String, String>> rows = Tables.rows(FOLDER.resolve("bli2017_data.csv"));
        List<SortedMap<String, String>> expected = Tables.rows(FOLDER.resolve("bli2017_mpi.csv"));
        Scorer scorer = Scorer.of(method(rows, penalty, deviation));
        assertThat(rows).hasSize(35);
        for (int i = 0; i < rows.size(); i++) {
            double score = Trials.value(scorer.score(answers(rows.get(i)), Trials.DATA)
                    .views()
                    .get(0)
                    .root());
            assertThat(score).isCloseTo(Double.parseDouble(expected.get(i).get(column)), within(1e-9));
        }
    }

    private static Methodology method(List<SortedMap<String, String>> rows, Penalty penalty, Deviation deviation) {
        List<Indicator> indicators = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        for (String id : rows.get(0).keySet()) {
            if (!id.equals("country")) {
                indicators.add(Indicator.of(id, Trials.TEXT, standardised(rows, id, deviation)));
                leaves.add(Node.Leaf.of(id, 1));
            }
        }
        Node.Group root = Node.Group.of("mpi", new Combine.MazziottaPareto(penalty, deviation))
                .missing(new MissingPolicy.All())
                .children(leaves)
                .build();
        return Trials.method(indicators, root);
    }

    private static Frozen standardised(List<SortedMap<String, String>> rows, String id, Deviation deviation) {
        double[] values = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(id)))
                .toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double over = values.length - (deviation == Deviation.SAMPLE ? 1 : 0);
        return new Frozen.ZScore(
                mean, Math.sqrt(squares / over), Direction.MORE_IS_BETTER, 100, 10, Optional.empty(), List.of());
    }

    private static Answers answers(SortedMap<String, String> row) {
        TreeMap<String, Outcome> outcomes = new TreeMap<>();
        row.forEach((id, text) -> {
            if (!id.equals("country")) {
                outcomes.put(id, new Outcome.Value(Double.parseDouble(text)));
            }
        });
        return Answers.of(row.get("country"), outcomes);
    }
}
