package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The technology achievement index: OECD/JRC handbook (2008), table 23 (EW, BAP) and table 38 (GME). */
class TechnologyAchievementTest {

    @ParameterizedTest
    @CsvSource({"EW, 1, goalposts, T23_EW", "BAP, 1, goalposts, T23_BAP", "EW, 0, raw, T38_GME"})
    void givesThePublishedRanks(String weights, double exponent, String by, String published) {
        Scorer scorer = Scorer.of(index(weights, exponent, by));
        List<Double> scores = Tables.resource("tai_data.csv").stream()
                .map(row -> scorer.score(row.get("country"), outcomes(row))
                        .views()
                        .get(0)
                        .root()
                        .score()
                        .orElseThrow())
                .toList();
        List<Double> expected = Tables.resource("tai_published_ranks.csv").stream()
                .map(row -> Double.valueOf(row.get(published)))
                .toList();
        assertThat(Ranking.of(scores, Ties.COMPETITION)).hasSize(23).isEqualTo(expected);
    }

    private static SortedMap<String, Outcome> outcomes(SortedMap<String, String> row) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        row.forEach((id, text) -> {
            if (!id.equals("country")) {
                outcomes.put(id, new Outcome.Value(Double.parseDouble(text)));
            }
        });
        return outcomes;
    }

    private static Methodology index(String weights, double exponent, String by) {
        SortedMap<String, String> given = Tables.resource("tai_weights.csv").stream()
                .filter(row -> row.get("method").equals(weights))
                .findFirst()
                .orElseThrow();
        List<Indicator> indicators = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        for (SortedMap<String, String> row : Tables.resource("tai_goalposts.csv")) {
            String id = row.get("indicator");
            indicators.add(new Indicator(id, Text.of(id, id), by.equals("raw") ? raw() : goalposts(row)));
            leaves.add(new Node.Leaf(id, Double.parseDouble(given.get(id))));
        }
        Node.Group root =
                new Node.Group("tai", 1, new Combine.PowerMean(exponent), new MissingPolicy.All(), List.of(), leaves);
        Text title = Text.of("Indice de réussite technologique", "Technology achievement index");
        return new Methodology("tai", "1.0.0", title, 1, indicators, List.of(new View("tai", title, root)));
    }

    private static Normalisation raw() {
        return new Normalisation.AsIs(List.of());
    }

    /** Telephones and electricity are printed as common logarithms, their goalposts as the numbers themselves. */
    private static Normalisation goalposts(SortedMap<String, String> row) {
        double worst = Double.parseDouble(row.get("min"));
        double best = Double.parseDouble(row.get("max"));
        boolean log = row.get("scale").equals("log10");
        List<Step> steps = List.of(new Step.Log(LogBase.TEN));
        return new Normalisation.Goalposts(
                log ? Stepping.apply(steps, worst) : worst,
                log ? Stepping.apply(steps, best) : best,
                Outside.CLAMP_BEST,
                List.of());
    }
}
