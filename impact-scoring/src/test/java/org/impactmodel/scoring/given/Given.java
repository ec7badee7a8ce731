package org.impactmodel.scoring.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.MethodologyBuilder;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** Small methods, answers and cards that tests begin with. */
public final class Given {

    public static final DataStamp DATA = DataStamp.of(Nature.ILLUSTRATIVE);

    private Given() {}

    public static Text text(String words) {
        return Text.of(words, words);
    }

    public static Indicator indicator(String id, Normalisation how) {
        return Indicator.of(id, text(id), how);
    }

    /** An indicator from 0 to 100 whose score is its value. */
    public static Indicator plain(String id) {
        return indicator(id, new Frozen.Goalposts(0, 100, Outside.CLAMP, List.of()));
    }

    public static Node.Group root(Combine combine, MissingPolicy missing, Node... children) {
        return Node.Group.of("root", combine)
                .missing(missing)
                .children(children)
                .build();
    }

    public static View view(String id, Node.Group root) {
        return new View(id, Optional.of(text(id)), Optional.empty(), root);
    }

    public static MethodologyBuilder method(List<Indicator> indicators, View... views) {
        return Methodology.of("m", "1.0.0", text("m")).indicators(indicators).views(List.of(views));
    }

    /** The arithmetic mean of two plain indicators, a with the weight 1 and b with the weight 3, of what is available. */
    public static Methodology meanOfTwo() {
        return method(
                        List.of(plain("a"), plain("b")),
                        view(
                                "v",
                                root(
                                        new Combine.Arithmetic(),
                                        MissingPolicy.Available.of(0),
                                        Node.Leaf.of("a", 1),
                                        Node.Leaf.of("b", 3))))
                .build();
    }

    public static Answers values(String subject, Map<String, Double> values) {
        TreeMap<String, Outcome> outcomes = new TreeMap<>();
        values.forEach((id, value) -> outcomes.put(id, new Outcome.Value(value)));
        return Answers.of(subject, outcomes);
    }

    public static Answers with(Answers answers, String attribute, String... values) {
        TreeMap<String, List<String>> attributes = new TreeMap<>(answers.attributes());
        attributes.put(attribute, List.of(values));
        return new Answers(answers.subject(), answers.period(), attributes, answers.answers());
    }

    public static Answers with(Answers answers, String indicator, Outcome outcome) {
        TreeMap<String, Answered> all = new TreeMap<>(answers.answers());
        all.put(indicator, Answered.of(outcome));
        return new Answers(answers.subject(), answers.period(), answers.attributes(), all);
    }

    public static NodeScore node(String id, OptionalDouble score, NodeScore... children) {
        return new NodeScore(
                id,
                1,
                score,
                score.isPresent() ? Optional.empty() : Optional.of(Unavailable.MISSING),
                score.isPresent() ? 1 : 0,
                0,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(children));
    }

    public static NodeScore node(String id, double score, NodeScore... children) {
        return node(id, OptionalDouble.of(score), children);
    }

    /** A card of the method m 1.0.0 with one view v. */
    public static ScoreCard card(String subject, String period, NodeScore root) {
        return new ScoreCard(
                subject,
                Optional.of(Period.parse(period)),
                new MethodologyStamp("m", "1.0.0", Optional.empty()),
                DATA,
                "test",
                OptionalLong.empty(),
                List.of(new ViewScore("v", List.of(), root)),
                Extensions.none());
    }
}
