package org.impactmodel.scoring.peers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Ties;

/**
 * Finds the peers that a method declares and the place of a subject among them.
 *
 * <p>Peers are of the subject's kind (alliances with alliances), of its territorial level where it is a territory, scored by the
 * same version of the method for the same period, and share a value of every attribute that the method names. Where
 * the method asks for the nearest, distance is Euclidean over its variables, each divided by its standard deviation among the
 * candidates and the subject; a candidate without one of the variables is no peer.
 */
public final class PeerGroup {

    private static final RankingRule AS_THEY_ARE =
            new RankingRule(OptionalInt.empty(), Direction.MORE_IS_BETTER, Ties.COMPETITION);

    private final Methodology methodology;

    private PeerGroup(Methodology methodology) {
        this.methodology = methodology;
    }

    /**
     * The peers that a method declares.
     *
     * @param methodology the method
     * @return how it compares
     */
    public static PeerGroup of(Methodology methodology) {
        return new PeerGroup(Objects.requireNonNull(methodology, "methodology"));
    }

    /**
     * Compares the scores at the root of a view.
     *
     * @param view the id of the view
     * @param subject the subject
     * @param candidates who may be a peer; the subject itself may be among them
     * @return the place of the subject, or why it has none
     * @throws IllegalArgumentException when the method has no such view or no such node, or the subject's card is of another
     *     method
     */
    public Benchmark compare(String view, Candidate subject, Collection<Candidate> candidates) {
        return compare(view, List.of(view(view).root().id()), subject, candidates);
    }

    /**
     * Compares the scores of a node.
     *
     * @param view the id of the view
     * @param path the ids from the root of the view down to the node
     * @param subject the subject
     * @param candidates who may be a peer; the subject itself may be among them
     * @return the place of the subject, or why it has none
     * @throws IllegalArgumentException as above
     */
    public Benchmark compare(String view, List<String> path, Candidate subject, Collection<Candidate> candidates) {
        View tree = view(view);
        if (!subject.card().methodology().id().equals(methodology.id())) {
            throw new IllegalArgumentException(
                    "subject: a card of the method " + methodology.id() + " is required, found one of "
                            + subject.card().methodology().id());
        }
        OptionalDouble own = node(subject.card(), view, path)
                .orElseThrow(() -> new IllegalArgumentException(
                        "path: the view " + view + " has no node " + String.join("/", path)))
                .score();
        List<Candidate> scored = candidates.stream()
                .filter(candidate -> score(candidate.card(), view, path).isPresent())
                .toList();
        List<Candidate> peers = methodology
                .peers()
                .map(rule -> Choosing.peers(rule, subject, scored))
                .orElse(List.of());
        return obstacle(own, subject, peers.size()).orElseGet(() -> {
            double[] scores = peers.stream()
                    .mapToDouble(peer -> score(peer.card(), view, path).orElseThrow())
                    .toArray();
            List<String> names = peers.stream().map(Candidate::subject).toList();
            return Placing.place(own.orElseThrow(), scores, tree.ranking().orElse(AS_THEY_ARE), names);
        });
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

    private View view(String id) {
        return methodology.views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("view: the method " + methodology.id() + " has no view " + id));
    }

    private static OptionalDouble score(ScoreCard card, String view, List<String> path) {
        return node(card, view, path).map(NodeScore::score).orElse(OptionalDouble.empty());
    }

    private static Optional<NodeScore> node(ScoreCard card, String view, List<String> path) {
        Optional<NodeScore> node =
                card.view(view).map(ViewScore::root).filter(root -> root.id().equals(path.get(0)));
        for (String id : path.subList(1, path.size())) {
            node = node.flatMap(above -> above.child(id));
        }
        return node;
    }
}
