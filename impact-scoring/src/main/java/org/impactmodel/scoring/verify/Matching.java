package org.impactmodel.scoring.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.scoring.verify.Verification.Different;

/** Walks two cards side by side: the scores from the leaves up, then the parts that they have in what is above them. */
final class Matching {

    private interface Components {
        Fields compare(Fields fields, NodeScore one, NodeScore other);
    }

    private Matching() {}

    static Optional<Different> cards(ScoreCard card, ScoreCard other) {
        Fields whole = new Fields(List.of())
                .same("subject", card.subject(), other.subject())
                .same("period", card.period(), other.period())
                .same(
                        "methodology.id",
                        card.methodology().id(),
                        other.methodology().id())
                .same(
                        "methodology.version",
                        card.methodology().version(),
                        other.methodology().version())
                .known(
                        "methodology.sha256",
                        card.methodology().sha256(),
                        other.methodology().sha256())
                .same("seed", card.seed(), other.seed());
        return data(whole, card.data(), other.data())
                .same("views", ids(card.views()), ids(other.views()))
                .first()
                .or(() -> views(card, other));
    }

    private static Fields data(Fields fields, DataStamp one, DataStamp other) {
        return fields.same("data.nature", one.nature().code(), other.nature().code())
                .same("data.source", one.source(), other.source())
                .known("data.sha256", one.sha256(), other.sha256());
    }

    private static List<String> ids(List<ViewScore> views) {
        return views.stream().map(ViewScore::id).toList();
    }

    private static Optional<Different> views(ScoreCard card, ScoreCard other) {
        Optional<Different> first = Optional.empty();
        for (int i = 0; i < card.views().size() && first.isEmpty(); i++) {
            ViewScore one = card.views().get(i);
            ViewScore two = other.views().get(i);
            List<String> place = List.of(one.id());
            first = node(place, one.root(), two.root(), Matching::score)
                    .or(() -> node(place, one.root(), two.root(), Matching::part))
                    .or(() -> new Fields(place)
                            .same("notices", one.notices(), two.notices())
                            .first());
        }
        return first;
    }

    private static Optional<Different> node(List<String> above, NodeScore one, NodeScore other, Components components) {
        List<String> place = new ArrayList<>(above);
        place.add(one.id());
        Optional<Different> first = new Fields(place)
                .same("id", one.id(), other.id())
                .same("children", children(one), children(other))
                .first();
        for (int i = 0; i < one.children().size() && first.isEmpty(); i++) {
            first = node(place, one.children().get(i), other.children().get(i), components);
        }
        return first.or(() -> components.compare(new Fields(place), one, other).first());
    }

    private static List<String> children(NodeScore node) {
        return node.children().stream().map(NodeScore::id).toList();
    }

    private static Fields score(Fields fields, NodeScore one, NodeScore other) {
        return fields.same("answered", one.answered(), other.answered())
                .same("weight", one.weight(), other.weight())
                .same("unavailable", one.unavailable(), other.unavailable())
                .same("score", one.score(), other.score())
                .same("coverage", one.coverage(), other.coverage())
                .same("not-applicable", one.notApplicable(), other.notApplicable())
                .same("bounds", one.bounds(), other.bounds())
                .same("stood-in", one.stoodIn(), other.stoodIn());
    }

    private static Fields part(Fields fields, NodeScore one, NodeScore other) {
        return fields.same("contribution", one.contribution(), other.contribution())
                .same("gain", one.gain(), other.gain());
    }
}
