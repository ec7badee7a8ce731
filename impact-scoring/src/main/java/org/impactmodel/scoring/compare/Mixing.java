package org.impactmodel.scoring.compare;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.Scorer;

/** Makes cards of which each of three things is taken from either side. */
record Mixing(Side before, Side after, Scorer scorerBefore, Scorer scorerAfter, SortedSet<String> onBoth) {

    private static final DataStamp STAMP = DataStamp.of(Nature.MEASURED);

    static Mixing of(Side before, Side after) {
        Scorer first = Scorer.of(before.methodology());
        boolean same = before.methodology().equals(after.methodology());
        Scorer second = same ? first : Scorer.of(after.methodology());
        TreeSet<String> onBoth = scored(before, first);
        onBoth.retainAll(scored(after, second));
        return new Mixing(before, after, first, second, onBoth);
    }

    ScoreCard card(boolean valuesAfter, boolean coverageAfter, boolean methodAfter) {
        Answers coverage = (coverageAfter ? after : before).answers();
        Methodology methodology = (methodAfter ? after : before).methodology();
        SortedMap<String, Answered> mixed = new TreeMap<>();
        for (String id : known(methodology)) {
            answer(id, valuesAfter, coverageAfter).ifPresent(answered -> mixed.put(id, answered));
        }
        return (methodAfter ? scorerAfter : scorerBefore).score(answers(coverage, mixed), STAMP);
    }

    /** The coverage says whether there is an answer; where both sides have one, the values say which. */
    private Optional<Answered> answer(String id, boolean valuesAfter, boolean coverageAfter) {
        boolean second = onBoth.contains(id) ? valuesAfter : coverageAfter;
        return Optional.ofNullable((second ? after : before).answers().answers().get(id));
    }

    /** The indicators that have a score somewhere: an answer that cannot be used is none. */
    private static TreeSet<String> scored(Side side, Scorer scorer) {
        TreeSet<String> ids = new TreeSet<>();
        SortedMap<String, Answered> known = new TreeMap<>(side.answers().answers());
        known.keySet().retainAll(known(side.methodology()));
        scorer.score(answers(side.answers(), known), STAMP).views().forEach(view -> addScored(view.root(), ids));
        return ids;
    }

    private static void addScored(NodeScore node, SortedSet<String> ids) {
        if (node.children().isEmpty() && node.score().isPresent()) {
            ids.add(node.id());
        }
        node.children().forEach(child -> addScored(child, ids));
    }

    private static Answers answers(Answers of, SortedMap<String, Answered> answers) {
        return new Answers(of.subject(), Optional.empty(), of.attributes(), answers);
    }

    private static SortedSet<String> known(Methodology methodology) {
        TreeSet<String> ids = new TreeSet<>();
        methodology.indicators().stream().map(Indicator::id).forEach(ids::add);
        return Collections.unmodifiableSortedSet(ids);
    }
}
