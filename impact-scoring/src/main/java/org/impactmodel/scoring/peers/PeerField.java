package org.impactmodel.scoring.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Ties;

/** Candidates made ready to compare many subjects with, at one place of a view. Safe for use by several threads. */
public final class PeerField {

    private static final RankingRule AS_THEY_ARE =
            new RankingRule(OptionalInt.empty(), Direction.MORE_IS_BETTER, Ties.COMPETITION);

    private final Methodology methodology;
    private final View view;
    private final List<String> path;
    private final Map<Sort, List<Scored>> bySort = new HashMap<>();
    private final Map<Key, List<Scored>> groups = new ConcurrentHashMap<>();

    /** Subjects of one key have the same peers, each other aside. */
    private record Key(Sort sort, List<List<String>> shared) {}

    private PeerField(Methodology methodology, View view, List<String> path) {
        this.methodology = methodology;
        this.view = view;
        this.path = List.copyOf(path);
    }

    /** Of candidates of one subject that may stand in for one another, the first counts. */
    static PeerField of(Methodology methodology, View view, List<String> path, Collection<Candidate> candidates) {
        PeerField field = new PeerField(methodology, view, path);
        Map<Sort, TreeMap<String, Scored>> bySort = new HashMap<>();
        for (Candidate candidate : candidates) {
            field.score(candidate.card())
                    .ifPresent(score -> bySort.computeIfAbsent(Sort.of(candidate), any -> new TreeMap<>())
                            .putIfAbsent(candidate.subject(), field.scored(candidate, score)));
        }
        bySort.forEach((sort, bySubject) -> field.bySort.put(sort, new ArrayList<>(bySubject.values())));
        return field;
    }

    /**
     * Compares the scores of the place.
     *
     * @param subject the subject
     * @return its place among its peers, or why it has none
     * @throws IllegalArgumentException when the view has no such place, or the subject's card is of another method
     */
    public Benchmark compare(Candidate subject) {
        if (!subject.card().methodology().id().equals(methodology.id())) {
            throw new IllegalArgumentException(
                    "subject: a card of the method " + methodology.id() + " is required, found one of "
                            + subject.card().methodology().id());
        }
        OptionalDouble own = node(subject.card())
                .orElseThrow(() -> new IllegalArgumentException(
                        "path: the view " + view.id() + " has no node " + String.join("/", path)))
                .score();
        List<Scored> peers =
                methodology.peers().map(rule -> peers(rule, subject)).orElse(List.of());
        return obstacle(own, subject, peers.size()).orElseGet(() -> Placing.place(own.orElseThrow(), peers, ranking()));
    }

    /** In the order of their names, but where nearness orders them. */
    private List<Scored> peers(Peers rule, Candidate subject) {
        if (!Choosing.canChoose(rule, subject)) {
            return List.of();
        }
        Sort sort = Sort.of(subject);
        List<Scored> group = groups.computeIfAbsent(
                new Key(sort, Choosing.shared(rule, subject)),
                key -> Choosing.sharing(rule, subject, bySort.getOrDefault(sort, List.of())));
        List<Scored> others = new ArrayList<>(group);
        others.removeIf(one -> one.candidate().subject().equals(subject.subject()));
        return rule.nearest()
                .map(nearest -> Choosing.nearest(nearest, subject, others))
                .orElse(others);
    }

    private Scored scored(Candidate candidate, double score) {
        return new Scored(candidate, score, Placing.ranked(score, ranking()));
    }

    private RankingRule ranking() {
        return view.ranking().orElse(AS_THEY_ARE);
    }

    private Optional<Benchmark> obstacle(OptionalDouble own, Candidate subject, int peers) {
        if (methodology.peers().isEmpty()) {
            return Optional.of(new Benchmark.NotCompared(NoComparison.METHOD_NAMES_NO_PEERS, 0, 0));
        }
        Peers rule = methodology.peers().get();
        Optional<NoComparison> reason = own.isEmpty()
                ? Optional.of(NoComparison.NO_SCORE)
                : !Choosing.canChoose(rule, subject)
                        ? Optional.of(NoComparison.GROUP_UNKNOWN)
                        : peers < rule.minimumGroup() ? Optional.of(NoComparison.GROUP_TOO_SMALL) : Optional.empty();
        return reason.map(why -> new Benchmark.NotCompared(why, peers, rule.minimumGroup()));
    }

    private OptionalDouble score(ScoreCard card) {
        return node(card).map(NodeScore::score).orElse(OptionalDouble.empty());
    }

    private Optional<NodeScore> node(ScoreCard card) {
        Optional<NodeScore> node = card.view(view.id())
                .map(ViewScore::root)
                .filter(root -> root.id().equals(path.get(0)));
        for (String id : path.subList(1, path.size())) {
            node = node.flatMap(above -> above.child(id));
        }
        return node;
    }
}
