package org.impactmodel.scoring.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.NaturalOrder;

/**
 * The scores of one subject over several periods, under one method.
 *
 * <p>A node is read against the horizon of its group, else of the nearest group above that has one, else, for an indicator,
 * against the horizon of the impact that its area belongs to.
 *
 * @param subject the subject
 * @param periods the periods, in the order of time
 * @param views the root of each view by the id of the view
 */
public record Trajectory(String subject, List<Period> periods, SortedMap<String, NodeTrajectory> views) {
    /** Copies the collections and checks that all parts are given. */
    public Trajectory {
        Objects.requireNonNull(subject, "subject");
        periods = List.copyOf(Objects.requireNonNull(periods, "periods"));
        views = NaturalOrder.of(Objects.requireNonNull(views, "views"));
    }

    /**
     * The trajectory that cards make, with horizons counted from the first day of the first period.
     *
     * @param methodology the method of the cards
     * @param cards one card of the subject for each period, at least one, in any order
     * @return the trajectory
     * @throws IllegalArgumentException when the cards are not all of one subject and of this method, when one has no period
     *     or one that has not ended, or when two periods overlap
     */
    public static Trajectory of(Methodology methodology, Collection<ScoreCard> cards) {
        List<ScoreCard> inOrder = Tracing.inOrder(methodology, cards);
        return trace(methodology, inOrder, Tracing.period(inOrder.get(0)).start());
    }

    /**
     * The trajectory that cards make, with horizons counted from a day, such as the first day of an alliance.
     *
     * @param methodology the method of the cards
     * @param cards one card of the subject for each period, at least one, in any order
     * @param began the day from which horizons are counted, not after the end of the last period
     * @return the trajectory
     * @throws IllegalArgumentException as above, and when the day comes after the last period
     */
    public static Trajectory since(Methodology methodology, Collection<ScoreCard> cards, LocalDate began) {
        List<ScoreCard> inOrder = Tracing.inOrder(methodology, cards);
        LocalDate last = Tracing.lastDay(inOrder);
        if (began.isAfter(last)) {
            throw new IllegalArgumentException("began: " + began + " comes after the last period, which ends " + last);
        }
        return trace(methodology, inOrder, began);
    }

    private static Trajectory trace(Methodology methodology, List<ScoreCard> cards, LocalDate began) {
        Tracing tracing = Tracing.of(methodology, cards, began);
        TreeMap<String, NodeTrajectory> views = new TreeMap<>(Comparator.naturalOrder());
        methodology.views().forEach(view -> views.put(view.id(), tracing.view(view)));
        return new Trajectory(
                cards.get(0).subject(), cards.stream().map(Tracing::period).toList(), views);
    }
}
