package org.impactmodel.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.text.Extensions;
import org.junit.jupiter.api.Test;

/** What stands beside the places of a tree. The figures are made up: what is tested is how they are written. */
class CardTreeTest {

    private static final Methodology METHOD =
            DocumentType.METHODOLOGY.read(Source.of("method", """
                    {"format": "impact-model/methodology/1", "id": "m", "version": "1.0.0", "title": {"fr": "M"}, "scale": 100,
                     "indicators": [
                       {"id": "jobs", "label": {"fr": "Emplois", "en": "Jobs"}, "sdg": ["8.5", "10", "1.2"],
                        "normalise": {"by": "goalposts", "worst": 0, "best": 100, "outside": "clamp"}},
                       {"id": "firms", "label": {"fr": "Entreprises", "en": "Firms"}, "sdg": ["8.5"],
                        "normalise": {"by": "goalposts", "worst": 0, "best": 100, "outside": "clamp"}}],
                     "views": [{"id": "v", "title": {"fr": "Vue"},
                       "root": {"id": "whole", "combine": {"by": "sum"}, "missing": {"by": "all"},
                         "children": [
                           {"id": "ratio", "combine": {"by": "quotient"}, "weight": 2,
                            "children": [{"indicator": "jobs"}, {"indicator": "firms"}]},
                           {"id": "mean", "combine": {"by": "arithmetic"}, "weight": 0.5,
                            "children": [{"indicator": "jobs", "weight": 1}]}]}}]}
                    """)).orThrow();

    private static NodeScore place(String id, double weight, NodeScore... children) {
        return new NodeScore(
                id,
                weight,
                OptionalDouble.of(50),
                Optional.empty(),
                1,
                0,
                Optional.empty(),
                OptionalDouble.of(25),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(children));
    }

    private static ScoreCard card() {
        NodeScore ratio = place("ratio", 2, place("jobs", 0.5), place("firms", 0.5));
        NodeScore root = place("whole", 1, ratio, place("mean", 0.5, place("jobs", 1)));
        return new ScoreCard(
                "territory:a",
                Optional.empty(),
                new MethodologyStamp("m", "1.0.0", Optional.empty()),
                DataStamp.of(Nature.MEASURED),
                "0.1.0",
                OptionalLong.empty(),
                List.of(new ViewScore("v", List.of(), root)),
                Extensions.none());
    }

    private static String tree(String language) {
        return CardText.of(METHOD, new Page(language, 200, false)).tree(card(), "v");
    }

    @Test
    void writesTheGoalsOfEachIndicatorInTheirOfficialOrderAndTheirNamesOnce() {
        assertThat(tree("en"))
                .contains("│ ├ Jobs ", "│ │ SDG\u00a01.2, 8.5, 10\n", "│   SDG\u00a08.5\n")
                .endsWith(
                        "\nGoals and targets (SDG): 1.2 National poverty cut by half; 8.5 Full employment and equal pay;"
                                + " 10 Reduced inequalities\n");
        assertThat(tree("fr"))
                .contains("ODD\u00a01.2, 8.5, 10\n")
                .endsWith(
                        "Objectifs et cibles (ODD)\u00a0: 1.2 Pauvreté nationale réduite de moitié\u00a0; 8.5 Plein emploi et"
                                + " salaire égal\u00a0; 10 Inégalités réduites\n");
    }

    @Test
    void writesNoGoalsWhereTheTreeIsShownInBrief() {
        assertThat(CardText.of(METHOD, Page.in("en")).brief(card(), "v")).doesNotContain("SDG");
    }

    /** A quotient has no weights; a sum has factors, not shares. */
    @Test
    void writesWeightsOnlyWhereTheyPlayAPart() {
        List<String> lines = tree("en").lines().toList();
        assertThat(lines)
                .anyMatch(line -> line.matches("├ ratio .* × 2  +25\\.0"))
                .anyMatch(line -> line.matches("└ mean .* × 0\\.5  +25\\.0"))
                .anyMatch(line -> line.matches("  └ Jobs .* 100%  +25\\.0"));
        assertThat(lines.stream().filter(line -> line.contains("50%"))).isEmpty();
    }

    @Test
    void theFirstAndTheLastOfManyHaveDotsBetweenThem() {
        CardText text = CardText.of(METHOD, Page.in("en"));
        assertThat(text.table(List.of(card()), List.of(card()), "v")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(" ")[0]))
                .containsExactly("territory:a", "…", "territory:a");
    }

    @Test
    void theLegendSaysWhatTheColumnsMean() {
        CardLegend more = CardLegend.of(METHOD, "v", Page.in("en"));
        assertThat(more.table())
                .isEqualTo(
                        "Known: the share of the weight that is answered. Between: the score if all that is missing were at"
                                + " its worst, and at its best. Behind what holds back: the points that the score would gain if it were"
                                + " at its best.");
        assertThat(more.brief()).startsWith(more.bounds()).endsWith("they sum to that score.");
        assertThat(more.tree())
                .startsWith(more.brief())
                .endsWith("Gain: the points that the first score would gain if this were at its best.");
        assertThat(new CardLegend(Page.in("fr"), true).table())
                .endsWith(
                        "Derrière ce qui pèse\u00a0: sa part du score\u00a0; avec un signe, les points dont le score bougerait si"
                                + " cela était au mieux.");
    }
}
