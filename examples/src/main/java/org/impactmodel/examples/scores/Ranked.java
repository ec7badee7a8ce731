package org.impactmodel.examples.scores;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.io.report.Figures;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.Ranking;

/**
 * Cards in the order of their ranks, period by period, by the rule that the method has for the view.
 *
 * @param written the cards, the first of a period being its best
 * @param ranks the rank of each, from 1; empty where there is no score
 */
record Ranked(Written written, List<OptionalDouble> ranks) {

    private static final List<String> COLUMNS = List.of(
            "rank", "subject", "name", "period", "view", "score", "coverage", "nature", "low", "high", "unavailable");

    /** Copies the list. */
    Ranked {
        ranks = List.copyOf(ranks);
    }

    /** Ranks cards, each among those of its period. */
    static Ranked of(Written written, Terminal terminal) {
        RankingRule rule = written.method().views().stream()
                .filter(view -> view.id().equals(written.view()))
                .flatMap(view -> view.ranking().stream())
                .findFirst()
                .orElseThrow(() -> new WrongUse(terminal.text("choice.no-ranking", written.view())));
        Map<Optional<Period>, List<ScoreCard>> byPeriod = new LinkedHashMap<>();
        for (ScoreCard card : written.cards()) {
            byPeriod.computeIfAbsent(card.period(), any -> new ArrayList<>()).add(card);
        }
        List<Place> places = new ArrayList<>();
        byPeriod.values().forEach(cards -> places.addAll(places(cards, written.view(), rule)));
        return new Ranked(
                written.withCards(places.stream().map(Place::card).toList()),
                places.stream().map(Place::rank).toList());
    }

    private static List<Place> places(List<ScoreCard> cards, String view, RankingRule rule) {
        List<OptionalDouble> ranks =
                Ranking.of(cards.stream().map(card -> root(card, view).score()).toList(), rule);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            places.add(new Place(cards.get(i), ranks.get(i)));
        }
        places.sort(Comparator.comparingDouble(place -> place.rank().orElse(Double.POSITIVE_INFINITY)));
        return places;
    }

    private static NodeScore root(ScoreCard card, String view) {
        return card.view(view).orElseThrow().root();
    }

    void write(CardFormat format, Optional<Path> out, Terminal terminal) {
        Printing.write(out, terminal, writer -> {
            switch (format) {
                case TABLE -> writer.append(table(terminal));
                case JSON -> rows().jsonLines(writer);
                case CSV -> rows().csv(writer);
            }
        });
        out.ifPresent(file -> terminal.note("written.rows", ranks.size(), file));
    }

    private String table(Terminal terminal) {
        IdentityHashMap<ScoreCard, OptionalDouble> byCard = new IdentityHashMap<>();
        for (int i = 0; i < ranks.size(); i++) {
            byCard.put(written.cards().get(i), ranks.get(i));
        }
        Figures figures = new Figures(terminal.page(), written.method().top());
        return written.text(terminal)
                        .withColumn(terminal.text("peers.rank"), card -> {
                            OptionalDouble rank = byCard.getOrDefault(card, OptionalDouble.empty());
                            return rank.isPresent() ? figures.value(rank.getAsDouble()) : Figures.NONE;
                        })
                        .table(written.cards(), written.view())
                + "\n"
                + terminal.page().wrapped(written.reading(terminal).bounds());
    }

    private DataTable rows() {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            ScoreCard card = written.cards().get(i);
            NodeScore root = root(card, written.view());
            rows.add(List.of(
                    Value.of(ranks.get(i)),
                    Value.of(card.subject()),
                    Value.of(written.data().name(card.subject())),
                    Value.of(card.period().map(Object::toString).orElse("")),
                    Value.of(written.view()),
                    Value.of(root.score()),
                    Value.of(root.coverage()),
                    Value.of(card.data().nature().code()),
                    Value.of(end(root, Bounds::low)),
                    Value.of(end(root, Bounds::high)),
                    Value.of(root.unavailable().map(Unavailable::code).orElse(""))));
        }
        return new DataTable(COLUMNS, rows);
    }

    private static OptionalDouble end(NodeScore root, ToDoubleFunction<Bounds> end) {
        return root.bounds().stream().mapToDouble(end).findFirst();
    }

    /** A card and its rank. */
    private record Place(ScoreCard card, OptionalDouble rank) {}
}
