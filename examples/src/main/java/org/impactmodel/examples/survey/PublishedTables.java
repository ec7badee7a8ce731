package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.impactmodel.examples.survey.PublishedViews.Pair;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.catalogue.PublishedFigure;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.text.Text;

/** Prints what published figures of one question tell side by side, and what they do not. */
record PublishedTables(PublishedViews views, Terminal terminal) {

    private static final Text WORDING = Text.of(
            "Les publications emploient les mêmes mots ; elles ne disent pas si les questions posées étaient les mêmes.",
            "The publications use the same words; they do not say whether the questions asked were the same.");
    private static final Text NO_BASE = Text.of(
            "Sans la base, pas de marge : l’écart est celui de la publication, et rien ne dit s’il dépasse le hasard du tirage.",
            "Without the base there is no margin: a gap is that of the publication, and nothing says whether it is more than the"
                    + " chance of the draw.");
    private static final Text REFERENCE = Text.of(
            "Là où la base est publiée, l’intervalle est indicatif, par référence au sondage aléatoire simple.",
            "Where the base is published, the interval is indicative, by reference to simple random sampling.");
    private static final Text NEEDED = Text.of(
            "Il faudrait : combien de répondants de chaque côté, tirés un à un, pour que 80 études sur 100 remarquent un tel écart,"
                    + " au risque de 5 %. Des quotas, des grappes ou des poids inégaux en demandent davantage.",
            "It would take: how many respondents on each side, drawn one by one, for 80 of 100 studies to notice such a gap at a risk"
                    + " of 5%. Quotas, clusters or unequal weights ask for more.");

    /** Shows the figures of a question in the form asked for. */
    static void show(Asking asking, Showing showing, Terminal terminal) {
        PublishedViews views = PublishedViews.of(asking.question(), asking.intervals(terminal));
        if (views.figures().isEmpty()) {
            throw new WrongUse(terminal.text(
                    "survey.published-unknown", asking.question(), String.join(", ", PublishedViews.questions())));
        }
        List<Text> notes = notes(views);
        if (showing.form(terminal) == Form.TABLE) {
            showing.print(terminal, target -> new PublishedTables(views, target).print(notes));
        } else if (showing.form(terminal) == Form.CSV) {
            showing.print(terminal, target -> target.out().print(views.csv()));
        } else {
            showing.show(views.sheet(notes), List.of(), terminal);
        }
    }

    private static List<Text> notes(PublishedViews views) {
        List<Text> notes = new ArrayList<>();
        boolean isBare =
                views.figures().stream().anyMatch(one -> one.respondents().isEmpty());
        boolean isBased =
                views.figures().stream().anyMatch(one -> one.respondents().isPresent());
        notes.addAll(isBare ? List.of(NO_BASE) : List.of());
        notes.addAll(isBased ? List.of(REFERENCE) : List.of());
        notes.addAll(views.pairs().isEmpty() ? List.of() : List.of(NEEDED, WORDING));
        return notes;
    }

    private void print(List<Text> notes) {
        String language = terminal.page().language();
        terminal.say(views.statistic().in(language));
        terminal.out().println(figures());
        if (!views.pairs().isEmpty()) {
            terminal.out().println(gaps());
        }
        notes.forEach(note -> terminal.say(note.in(language)));
        views.figures().stream().map(PublishedFigure::address).distinct().forEach(terminal.out()::println);
    }

    private String figures() {
        Points points = new Points(terminal);
        List<TextTable.Row> rows = views.figures().stream()
                .map(figure -> TextTable.Row.of(
                        who(figure) + ", " + when(figure),
                        points.value(views.estimate(figure)),
                        points.between(views.estimate(figure)),
                        figure.respondents().isPresent()
                                ? Integer.toString(figure.respondents().getAsInt())
                                : "?"))
                .toList();
        return new TextTable(headings("survey.published", "survey.between", "survey.respondents"), rows)
                .on(terminal.page());
    }

    private String gaps() {
        Points points = new Points(terminal);
        List<TextTable.Row> rows = views.pairs().stream()
                .map(pair -> TextTable.Row.of(
                        name(pair),
                        points.gap(views.gap(pair)),
                        points.between(views.gap(pair)),
                        number(pair.needed(), points)))
                .toList();
        return new TextTable(headings("survey.gap", "survey.between", "survey.would-take"), rows).on(terminal.page());
    }

    private static String number(OptionalLong needed, Points points) {
        return needed.isPresent() ? points.people(needed.getAsLong()) : "–";
    }

    /** Of a change the population and both years, of a gap the programme and both populations. */
    private String name(Pair pair) {
        PublishedFigure first = pair.first();
        PublishedFigure second = pair.second();
        return pair.isChange()
                ? terminal.text("survey.published-gap", who(first), when(first), when(second))
                : terminal.text("survey.published-gap", first.programme(), who(first), who(second));
    }

    private String who(PublishedFigure figure) {
        return PublishedViews.population(figure).label().in(terminal.page().language());
    }

    private static String when(PublishedFigure figure) {
        return figure.programme() + " " + figure.years();
    }

    private List<String> headings(String... keys) {
        return Stream.concat(Stream.of(""), Stream.of(keys).map(terminal::text)).toList();
    }
}
