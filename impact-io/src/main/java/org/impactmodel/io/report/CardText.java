package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;

/**
 * Score cards in words and figures, for the people of one language. Figures are rounded here and nowhere else: one decimal
 * on a scale of 100. Cards made from illustrative data say so.
 */
public final class CardText {

    private final Methodology method;
    private final Page page;
    private final Known known;
    private final List<Column> columns;
    private final List<String> remarks;

    private CardText(Methodology method, Page page, Known known, List<Column> columns, List<String> remarks) {
        this.method = Objects.requireNonNull(method, "method");
        this.page = Objects.requireNonNull(page, "page");
        this.known = known;
        this.columns = columns;
        this.remarks = remarks;
    }

    /** What is known of subjects beside their cards. */
    private record Known(
            UnaryOperator<String> names, Function<ScoreCard, Optional<Map<String, List<String>>>> attributes) {
        private Known {
            Objects.requireNonNull(names, "names");
            Objects.requireNonNull(attributes, "attributes");
        }
    }

    /** A column of a table of cards: its heading, and its cell for each card. */
    private record Column(String heading, Function<ScoreCard, String> cells) {}

    /**
     * A writer of the cards of a method.
     *
     * @param method the method that made the cards
     * @param page what the text is written for
     * @return the writer; subjects are called as the card does, such as {@code alliance:nord-emploi}
     */
    public static CardText of(Methodology method, Page page) {
        return new CardText(
                method, page, new Known(UnaryOperator.identity(), card -> Optional.empty()), List.of(), List.of());
    }

    /**
     * A writer that calls subjects by name.
     *
     * @param subjects gives the name of a subject
     * @return the copy
     */
    public CardText withNames(UnaryOperator<String> subjects) {
        return new CardText(method, page, new Known(subjects, known.attributes()), columns, remarks);
    }

    /**
     * A writer that knows the attributes of subjects, and so says which conditions of an indicator one does not meet.
     *
     * @param subjects gives the values of the subject of a card by attribute, or empty where they are not known
     * @return the copy
     */
    public CardText withAttributes(Function<ScoreCard, Optional<Map<String, List<String>>>> subjects) {
        return new CardText(method, page, new Known(known.names(), subjects), columns, remarks);
    }

    /**
     * A writer whose tables have a column more, to the right of the subjects and of such columns before it. What holds the
     * score back makes room for it.
     *
     * @param heading the heading
     * @param cells gives the cell for a card
     * @return the copy
     */
    public CardText withColumn(String heading, Function<ScoreCard, String> cells) {
        List<Column> more = new ArrayList<>(columns);
        more.add(new Column(heading, cells));
        return new CardText(method, page, known, List.copyOf(more), remarks);
    }

    /**
     * A writer that says a sentence more of how the scores came about, in the head of a card and below a table.
     *
     * @param remark the sentence, such as through whose weights the method was read
     * @return the copy
     */
    public CardText withRemark(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(Objects.requireNonNull(remark, "remark"));
        return new CardText(method, page, known, columns, List.copyOf(more));
    }

    /**
     * One card on a few lines: the score of a view and of what lies directly below, and why it is not higher.
     *
     * @param card the card
     * @param view the id of the view
     * @return lines that end with a line feed
     * @throws IllegalArgumentException when the card has no such view
     */
    public String brief(ScoreCard card, String view) {
        return head(card, "") + lines(view, known.attributes().apply(card)).table(at(card, view), 1) + foot(card, view);
    }

    /**
     * One card with every node of a view: score, weight, coverage, bounds, its part of the score above, what its best would
     * bring, the answer, its sources and the goals that the indicator speaks of.
     *
     * @param card the card
     * @param view the id of the view
     * @return lines that end with a line feed
     * @throws IllegalArgumentException when the card has no such view
     */
    public String tree(ScoreCard card, String view) {
        String all = lines(view, known.attributes().apply(card)).table(at(card, view), Integer.MAX_VALUE);
        String goals = new Goals(page, new Labels(method, view, page))
                .named(at(card, view).root())
                .map(named -> "\n" + page.wrapped(named))
                .orElse("");
        return head(card, titles(view)) + all + foot(card, view) + goals;
    }

    /**
     * Many cards, a row each: score, coverage, bounds and what holds the score back most, or weighs most where the ranking of
     * the view says that less is better.
     *
     * @param cards the cards
     * @param view the id of the view
     * @return lines that end with a line feed
     * @throws IllegalArgumentException when a card has no such view
     */
    public String table(List<ScoreCard> cards, String view) {
        return table(cards, List.of(), view);
    }

    /**
     * The first and the last of many cards, as {@link #table(List, String)}, with dots between them.
     *
     * @param first the first cards
     * @param last the last cards, or none
     * @param view the id of the view
     * @return lines that end with a line feed
     * @throws IllegalArgumentException when a card has no such view
     */
    public String table(List<ScoreCard> first, List<ScoreCard> last, String view) {
        TreeLines lines = lines(view);
        List<String> headings = new ArrayList<>(List.of(Phrase.SUBJECT.on(page)));
        columns.forEach(column -> headings.add(column.heading()));
        Stream.of(Phrase.SCORE, Phrase.KNOWN, Phrase.BETWEEN).forEach(phrase -> headings.add(phrase.on(page)));
        if (columns.isEmpty()) {
            headings.add((lines.holding().lessIsBetter() ? Phrase.WEIGHS_MOST : Phrase.HELD_BACK).on(page));
        }
        List<TextTable.Row> rows = new ArrayList<>();
        first.forEach(card -> rows.add(row(card, view, lines)));
        if (!last.isEmpty()) {
            List<String> dots = new ArrayList<>(Collections.nCopies(headings.size(), ""));
            dots.set(0, "…");
            rows.add(new TextTable.Row("", "", dots, List.of()));
        }
        last.forEach(card -> rows.add(row(card, view, lines)));
        boolean made = Stream.of(first, last)
                .flatMap(List::stream)
                .anyMatch(card -> card.data().nature() == Nature.ILLUSTRATIVE);
        return new TextTable(headings, rows).on(page) + remarked() + (made ? Phrase.ILLUSTRATIVE.on(page) + "\n" : "");
    }

    private TextTable.Row row(ScoreCard card, String view, TreeLines lines) {
        List<String> cells = new ArrayList<>(List.of(name(card)));
        columns.forEach(column -> cells.add(column.cells().apply(card)));
        cells.addAll(lines.figures(at(card, view).root()));
        if (columns.isEmpty()) {
            cells.add(lines.holds(at(card, view).root()));
        }
        return new TextTable.Row("", "  ", cells, List.of());
    }

    /**
     * Why the score of a view is not higher, or not lower where the ranking of the view says that less is better; or why there
     * is none.
     *
     * @param card the card
     * @param view the id of the view
     * @return one sentence without a full stop
     * @throws IllegalArgumentException when the card has no such view
     */
    public String whyNotHigher(ScoreCard card, String view) {
        return new Footing(page, lines(view), at(card, view)).reason();
    }

    /**
     * What the method calls a place of a view.
     *
     * @param view the id of the view
     * @param id the id of a group or an indicator in it
     * @return its label, or the id itself where it has none
     */
    public String label(String view, String id) {
        return Width.tame(new Labels(method, view, page).of(id, false));
    }

    /**
     * The leaf whose best would raise the score at the root most.
     *
     * @param root the root of a view
     * @return the leaf, or empty when none would
     */
    public static Optional<NodeScore> best(NodeScore root) {
        return Holding.most(root, false);
    }

    private TreeLines lines(String view) {
        return lines(view, Optional.empty());
    }

    private TreeLines lines(String view, Optional<Map<String, List<String>>> attributes) {
        Figures figures = new Figures(page, method.top());
        return new TreeLines(
                page,
                figures,
                new Labels(method, view, page),
                new Needs(method, view, figures),
                new Weights(method, view, figures),
                Holding.of(method, view, page),
                Applying.of(method, page, attributes));
    }

    private static ViewScore at(ScoreCard card, String view) {
        return card.view(view)
                .orElseThrow(() -> new IllegalArgumentException("view: found \"" + view + "\", expected one of "
                        + card.views().stream().map(ViewScore::id).toList()));
    }

    private String name(ScoreCard card) {
        String name = known.names().apply(card.subject());
        return card.period().map(period -> name + ", " + period).orElse(name);
    }

    /** The title of a view on a line, where it says more than the name of its root. */
    private String titles(String view) {
        return method.views().stream()
                .filter(one -> one.id().equals(view))
                .flatMap(one -> one.title().stream()
                        .map(title -> title.in(page.language()))
                        .filter(title -> !title.equals(label(view, one.root().id()))))
                .map(title -> Width.tame(title) + "\n")
                .collect(Collectors.joining());
    }

    private String head(ScoreCard card, String title) {
        String made = card.data().nature() == Nature.ILLUSTRATIVE ? Phrase.ILLUSTRATIVE.on(page) + "\n" : "";
        String by = card.methodology().id() + " " + card.methodology().version();
        return page.bold(Width.tame(name(card))) + " · " + by + "\n" + title + remarked() + made + "\n";
    }

    private String foot(ScoreCard card, String view) {
        return new Footing(page, lines(view), at(card, view)).text(id -> label(view, id));
    }

    private String remarked() {
        return remarks.stream().map(page::wrapped).collect(Collectors.joining());
    }
}
