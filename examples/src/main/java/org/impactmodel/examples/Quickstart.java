package org.impactmodel.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.Scorer;

/** Scores the regions and départements of France from the real census and says what holds each one back. */
public final class Quickstart {

    private static final Text HEADER = Text.of(
            "Territoire                       Score  Couverture  Bornes        Ce qui le retient le plus",
            "Territory                        Score    Coverage  Bounds        What holds it back most");
    private static final Text SOURCE = Text.of(
            "Source : INSEE, recensement de la population 2018, communes de plus de 2 000 habitants.\n"
                    + "0 : aussi fragile que les 5 % de communes les plus fragiles ; 100 : que les 5 % les plus solides.",
            "Source: INSEE, recensement de la population 2018, communes above 2,000 inhabitants.\n"
                    + "0: as fragile as the 5 % most fragile communes; 100: as solid as the 5 % most solid.");

    private Quickstart() {}

    /**
     * Prints the table.
     *
     * @param args the language, {@code fr} (as when there is none) or {@code en}
     */
    public static void main(String[] args) {
        String language = args.length > 0 ? args[0] : "fr";
        if (!List.of("fr", "en").contains(language)) {
            System.err.println("Langue : fr ou en, trouvé « " + language + " ». / Language: fr or en, found \""
                    + language + "\".");
            System.exit(2);
        }
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8), language);
    }

    static void print(PrintStream out, String language) {
        Methodology methodology = TerritorialSolidity.methodology();
        Scorer scorer = Scorer.of(methodology);
        out.println(methodology.title().in(language));
        out.println(SOURCE.in(language));
        for (String level : List.of("regions", "departements")) {
            out.println();
            out.println(HEADER.in(language));
            Census.rows(level).stream()
                    .map(row -> line(methodology, scorer, row, language))
                    .sorted(Comparator.comparingDouble(Line::score).reversed())
                    .forEach(line -> out.println(line.text()));
        }
    }

    private record Line(double score, String text) {}

    private static Line line(Methodology methodology, Scorer scorer, SortedMap<String, String> row, String language) {
        SortedMap<String, Outcome> outcomes = outcomes(methodology, row);
        NodeScore root = root(scorer, outcomes);
        double score = root.score().orElse(Double.NEGATIVE_INFINITY);
        String bounds = root.bounds()
                .map(range -> String.format(Locale.ROOT, "%5.1f-%5.1f", range.low(), range.high()))
                .orElse("");
        String printed = root.score().isPresent()
                ? String.format(Locale.ROOT, "%5.1f", score)
                : root.unavailable().orElseThrow().label().in(language);
        String text = String.format(
                Locale.ROOT,
                "%-32s %s  %8.0f %%  %s   %s",
                row.get("name"),
                printed,
                100 * root.coverage(),
                bounds,
                brake(methodology, root, language));
        return new Line(score, text);
    }

    private static SortedMap<String, Outcome> outcomes(Methodology methodology, SortedMap<String, String> row) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        for (Indicator indicator : methodology.indicators()) {
            outcomes.put(indicator.id(), Census.outcome(row, indicator.id()));
        }
        return outcomes;
    }

    private static NodeScore root(Scorer scorer, SortedMap<String, Outcome> outcomes) {
        return scorer.score(Answers.of("territory", outcomes), DataStamp.of(Nature.PUBLISHED))
                .views()
                .get(0)
                .root();
    }

    /** The indicator whose best value would raise the score most. */
    private static String brake(Methodology methodology, NodeScore root, String language) {
        return methodology.indicators().stream()
                .max(Comparator.comparingDouble(indicator -> gain(root, indicator.id())))
                .filter(indicator -> gain(root, indicator.id()) > 0)
                .map(indicator -> String.format(
                        Locale.ROOT, "%s (-%.1f)", indicator.label().in(language), gain(root, indicator.id())))
                .orElse("");
    }

    private static double gain(NodeScore node, String indicator) {
        return node.id().equals(indicator)
                ? node.gain().orElse(0)
                : node.children().stream()
                        .mapToDouble(child -> gain(child, indicator))
                        .max()
                        .orElse(0);
    }
}
