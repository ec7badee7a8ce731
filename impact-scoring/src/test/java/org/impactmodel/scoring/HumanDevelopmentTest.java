package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

/** The human development index 2021: UNDP, Human Development Report 2021/22, table 1 and technical note 1. */
class HumanDevelopmentTest {

    private static final Path PUBLISHED = Path.of("../../shared/reference/composite/hdi2021.csv");

    @Test
    void givesThePublishedIndexAndRankOf191Countries() {
        assumeTrue(Files.exists(PUBLISHED), "UNDP's table is not ours to ship: " + PUBLISHED);
        List<SortedMap<String, String>> rows = Tables.rows(PUBLISHED);
        Scorer scorer = Scorer.of(index());
        List<Double> scores = rows.stream().map(row -> score(scorer, row)).toList();
        assertThat(scores).hasSize(191).isEqualTo(column(rows, "hdi"));
        assertThat(Ranking.of(scores, Ties.COMPETITION)).isEqualTo(column(rows, "hdi_rank"));
    }

    private static double score(Scorer scorer, SortedMap<String, String> row) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        for (String id : List.of("le", "eys", "mys", "gnipc")) {
            outcomes.put(id, new Outcome.Value(Double.parseDouble(row.get(id))));
        }
        return scorer.score(Answers.of(row.get("iso3"), outcomes), DataStamp.of(Nature.PUBLISHED))
                .views()
                .get(0)
                .root()
                .score()
                .orElseThrow();
    }

    private static List<Double> column(List<SortedMap<String, String>> rows, String name) {
        return rows.stream().map(row -> Double.valueOf(row.get(name))).toList();
    }

    private static Methodology index() {
        List<Indicator> indicators = List.of(
                indicator("le", 20, 85, List.of()),
                indicator("eys", 0, 18, List.of()),
                indicator("mys", 0, 15, List.of()),
                indicator("gnipc", 100, 75000, List.of(new Step.Log(LogBase.E))));
        Node.Group education = Node.Group.of("education", new Combine.Arithmetic())
                .weight(1)
                .children(Node.Leaf.of("eys", 1), Node.Leaf.of("mys", 1))
                .build();
        Node.Group root = Node.Group.of("hdi", new Combine.Geometric())
                .missing(new MissingPolicy.All())
                .after(List.of(new Step.Round(3, RoundingRule.HALF_UP)))
                .children(Node.Leaf.of("le", 1), education, Node.Leaf.of("gnipc", 1))
                .build();
        Text title = Text.of("Indice de développement humain", "Human development index");
        return Methodology.of("hdi", "1.0.0", title)
                .scale(1)
                .indicators(indicators)
                .views(List.of(new View("hdi", Optional.of(title), Optional.empty(), root)))
                .build();
    }

    private static Indicator indicator(String id, double worst, double best, List<Step> before) {
        return Indicator.of(id, Text.of(id, id), new Frozen.Goalposts(worst, best, Outside.CLAMP, before));
    }
}
