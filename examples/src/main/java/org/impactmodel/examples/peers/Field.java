package org.impactmodel.examples.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.peers.Candidate;
import org.impactmodel.scoring.peers.PeerField;
import org.impactmodel.scoring.peers.PeerGroup;

/** Everybody who may be a peer in a period, by subject. */
record Field(PeerField field, Spot spot, Map<String, Candidate> candidates) {

    static Field of(Methodology method, Spot spot, List<Answers> answers, List<ScoreCard> cards) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            candidates.put(answers.get(i).subject(), new Candidate(cards.get(i), answers.get(i)));
        }
        return new Field(PeerGroup.of(method).field(spot.view(), spot.path(), candidates.values()), spot, candidates);
    }

    /** One after another, because each knows all its peers. */
    Stream<Standing> standings(List<Answers> subjects) {
        return subjects.stream().map(one -> candidate(one.subject())).map(this::standing);
    }

    private Standing standing(Candidate candidate) {
        return new Standing(candidate.card(), score(candidate.card()), field.compare(candidate));
    }

    private Candidate candidate(String subject) {
        return Objects.requireNonNull(candidates.get(subject), subject);
    }

    /** The score of a peer. */
    double score(String peer) {
        return score(candidate(peer).card()).orElseThrow();
    }

    private OptionalDouble score(ScoreCard card) {
        Optional<NodeScore> node = card.view(spot.view()).map(ViewScore::root);
        for (String id : spot.path().subList(1, spot.path().size())) {
            node = node.flatMap(above -> above.child(id));
        }
        return node.map(NodeScore::score).orElse(OptionalDouble.empty());
    }
}
