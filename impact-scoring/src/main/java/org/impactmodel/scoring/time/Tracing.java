package org.impactmodel.scoring.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.grid.ImpactArea;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.period.Period;

/** Follows each node of the method through the cards. */
record Tracing(List<ScoreCard> cards, SortedMap<String, ImpactArea> areas, LocalDate began, LocalDate last) {

    static Tracing of(Methodology methodology, List<ScoreCard> cards, LocalDate began) {
        TreeMap<String, ImpactArea> areas = new TreeMap<>();
        for (Indicator indicator : methodology.indicators()) {
            indicator.area().ifPresent(area -> areas.put(indicator.id(), area));
        }
        return new Tracing(cards, areas, began, lastDay(cards));
    }

    /** The cards in the order of their periods. */
    static List<ScoreCard> inOrder(Methodology methodology, Collection<ScoreCard> cards) {
        Objects.requireNonNull(methodology, "methodology");
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("cards: at least one is required, found none");
        }
        List<ScoreCard> inOrder =
                cards.stream().sorted(Comparator.comparing(Tracing::period)).toList();
        String subject = inOrder.get(0).subject();
        for (int i = 0; i < inOrder.size(); i++) {
            requireSame("subject", subject, inOrder.get(i).subject());
            requireSame("method", methodology.id(), inOrder.get(i).methodology().id());
            requireSame(
                    "version",
                    methodology.version(),
                    inOrder.get(i).methodology().version());
            if (i > 0 && !period(inOrder.get(i - 1)).isBefore(period(inOrder.get(i)))) {
                throw new IllegalArgumentException("cards: the periods " + period(inOrder.get(i - 1)) + " and "
                        + period(inOrder.get(i)) + " overlap");
            }
        }
        return inOrder;
    }

    static Period period(ScoreCard card) {
        return card.period()
                .filter(period -> period.end().isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        "cards: a period that has ended is required, found " + card.period()));
    }

    static LocalDate lastDay(List<ScoreCard> cards) {
        return period(cards.get(cards.size() - 1)).end().orElseThrow();
    }

    private static void requireSame(String what, String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("cards: the " + what + " " + expected + " is required, found " + found);
        }
    }

    NodeTrajectory view(View view) {
        List<Optional<NodeScore>> roots = cards.stream()
                .map(card -> card.view(view.id()).map(ViewScore::root))
                .toList();
        return node(view.root(), roots, Optional.empty());
    }

    private NodeTrajectory node(Node node, List<Optional<NodeScore>> scores, Optional<Horizon> above) {
        Optional<Horizon> horizon = horizon(node).or(() -> above);
        List<NodeTrajectory> children = new ArrayList<>();
        if (node instanceof Node.Group group) {
            for (Node child : group.children()) {
                List<Optional<NodeScore>> below = scores.stream()
                        .map(score -> score.flatMap(found -> found.child(child.id())))
                        .toList();
                children.add(node(child, below, horizon));
            }
        }
        List<Point> points =
                Reckoning.points(cards.stream().map(Tracing::period).toList(), scores);
        Optional<Change> change = Reckoning.change(points);
        Optional<Horizon> read = horizon.or(() -> ofArea(node));
        return new NodeTrajectory(
                node.id(),
                points,
                change,
                read.map(length -> Reckoning.reading(length, began, last, change)),
                children);
    }

    private static Optional<Horizon> horizon(Node node) {
        return node instanceof Node.Group group ? group.horizon() : Optional.empty();
    }

    private Optional<Horizon> ofArea(Node node) {
        return Optional.ofNullable(areas.get(node.id()))
                .filter(area -> node instanceof Node.Leaf)
                .flatMap(area -> List.of(Horizon.values()).stream()
                        .filter(horizon -> horizon.impact() == area.impact())
                        .findFirst());
    }
}
