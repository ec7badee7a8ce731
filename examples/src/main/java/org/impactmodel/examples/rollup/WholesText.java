package org.impactmodel.examples.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.CardLegend;
import org.impactmodel.io.report.CardText;
import org.impactmodel.io.report.Figures;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.rollup.Gap;
import org.impactmodel.scoring.rollup.Whole;

/** What parts add up to, in words: a row each, or one whole with its tree and what its parts told. */
final class WholesText {

    private static final double ALL = 1 - 1e-9;
    private static final int SHOWN = 6;

    private final String view;
    private final Wholes wholes;
    private final Terminal terminal;
    private final CardText cards;
    private final CardLegend legend;
    private final Figures figures;
    private final Quantities quantities;
    private final Map<String, Whole> byKey = new TreeMap<>();

    WholesText(Methodology method, String view, Wholes wholes, Terminal terminal) {
        this.view = view;
        this.wholes = wholes;
        this.terminal = terminal;
        this.figures = new Figures(terminal.page(), method.top());
        this.cards = CardText.of(method, terminal.page()).withNames(wholes.data()::name);
        this.legend = CardLegend.of(method, view, terminal.page());
        this.quantities = new Quantities(method, figures);
        wholes.wholes().forEach(whole -> byKey.put(key(whole), whole));
    }

    private static String key(Whole whole) {
        return whole.answers().subject() + " "
                + whole.answers().period().map(Period::toString).orElse("");
    }

    private Whole whole(ScoreCard card) {
        String key = card.subject() + " " + card.period().map(Period::toString).orElse("");
        return Objects.requireNonNull(byKey.get(key), key);
    }

    /** A row for each whole, then what has no value or rests on some of the parts only. */
    String table(List<ScoreCard> all) {
        CardText text = cards.withColumn(
                        terminal.text("rollup.parts"),
                        card -> Integer.toString(whole(card).parts().size()))
                .withColumn(terminal.text("rollup.people"), card -> people(whole(card)));
        StringBuilder said = new StringBuilder(text.table(all, view)).append('\n');
        said.append(terminal.page().wrapped(legend.bounds() + " " + terminal.text("rollup.read")));
        gaps().forEach((gap, labels) ->
                said.append(terminal.wrapped("rollup.gap", gap.label().in(language()), few(labels, " · "))));
        long partly = quantities.ids().stream()
                .filter(id -> wholes.wholes().stream().anyMatch(whole -> partly(whole, id)))
                .count();
        if (partly > 0) {
            said.append(
                    terminal.wrapped("rollup.partly", partly, quantities.ids().size()));
        }
        if (!wholes.unplaced().isEmpty()) {
            said.append(terminal.wrapped("rollup.unplaced", few(wholes.unplaced(), ", ")));
        }
        return said.toString();
    }

    private String language() {
        return terminal.page().language();
    }

    private static boolean partly(Whole whole, String id) {
        return whole.known().getOrDefault(id, 1.0) < ALL;
    }

    private static String few(List<String> words, String between) {
        String some = words.stream().limit(SHOWN).collect(Collectors.joining(between));
        return words.size() > SHOWN ? some + "… (" + words.size() + ")" : some;
    }

    /** What has no value in some wholes, by the reason, in the order of the method. */
    private Map<Gap, List<String>> gaps() {
        Map<Gap, List<String>> byGap = new TreeMap<>();
        for (String id : quantities.ids()) {
            for (Gap gap : Gap.values()) {
                if (wholes.wholes().stream().anyMatch(whole -> whole.gaps().get(id) == gap)) {
                    byGap.computeIfAbsent(gap, any -> new ArrayList<>()).add(quantities.label(id));
                }
            }
        }
        return byGap;
    }

    private String people(Whole whole) {
        return whole.population().isPresent() ? figures.share(whole.population().getAsDouble()) : Figures.NONE;
    }

    /** Each whole with its tree, its parts, and what of them did not tell everything. */
    String each(List<ScoreCard> all) {
        return all.stream().map(this::one).collect(Collectors.joining("\n"))
                + "\n"
                + terminal.page().wrapped(legend.tree());
    }

    private String one(ScoreCard card) {
        Whole whole = whole(card);
        String names = whole.parts().stream().map(wholes.data()::name).collect(Collectors.joining(", "));
        List<TextTable.Row> rows = quantities.ids().stream()
                .filter(id -> whole.gaps().containsKey(id) || partly(whole, id))
                .map(id -> row(id, whole))
                .toList();
        List<String> headings = List.of(
                terminal.text("rollup.partly-told"),
                terminal.text("rollup.told-by"),
                terminal.text("rollup.value") + " ");
        return cards.tree(card, view) + "\n"
                + terminal.wrapped(
                        whole.population().isPresent() ? "rollup.from" : "rollup.from-somewhere",
                        whole.parts().size(),
                        people(whole),
                        names)
                + (rows.isEmpty()
                        ? terminal.wrapped("rollup.told")
                        : "\n" + new TextTable(headings, rows).on(terminal.page()));
    }

    private TextTable.Row row(String id, Whole whole) {
        String known =
                whole.known().containsKey(id) ? figures.share(whole.known().getOrDefault(id, 0.0)) : Figures.NONE;
        String value = whole.gaps().containsKey(id)
                ? whole.gaps().get(id).label().in(language())
                : quantities.value(id, whole);
        return TextTable.Row.of(quantities.label(id), known, value);
    }
}
