package org.impactmodel.scoring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.given.Given;
import org.impactmodel.scoring.verify.Verification.Different;
import org.impactmodel.scoring.verify.Verification.Identical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {

    private static final Answers ANSWERS = Given.values("alliance:x", Map.of("a", 20.0, "b", 60.0));
    private static final ScoreCard CARD = Scorer.of(Given.meanOfTwo()).score(ANSWERS, Given.DATA);

    /** A value of each component of a node that no card of the method here has. */
    private static final Map<String, Object> OTHERS = Map.ofEntries(
            Map.entry("id", "z"),
            Map.entry("weight", 0.123),
            Map.entry("score", OptionalDouble.of(0.123)),
            Map.entry("unavailable", Optional.of(Unavailable.UNDEFINED)),
            Map.entry("coverage", 0.123),
            Map.entry("notApplicable", 0.123),
            Map.entry("bounds", Optional.of(new Bounds(1, 2))),
            Map.entry("contribution", OptionalDouble.of(0.123)),
            Map.entry("gain", OptionalDouble.of(0.123)),
            Map.entry("stoodIn", OptionalDouble.of(0.123)),
            Map.entry("answered", Optional.of(Answered.of(new Outcome.Value(0.123)))),
            Map.entry("children", List.of(Given.node("z", 1))));

    static List<String> components() {
        return Arrays.stream(NodeScore.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static NodeScore changed(NodeScore node, String component) throws ReflectiveOperationException {
        RecordComponent[] components = NodeScore.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(component)
                    ? OTHERS.get(component)
                    : components[i].getAccessor().invoke(node);
        }
        return NodeScore.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static ScoreCard with(NodeScore leaf) {
        NodeScore root = CARD.views().get(0).root();
        NodeScore changed = new NodeScore(
                root.id(),
                root.weight(),
                root.score(),
                root.unavailable(),
                root.coverage(),
                root.notApplicable(),
                root.bounds(),
                root.contribution(),
                root.gain(),
                root.stoodIn(),
                root.answered(),
                List.of(leaf, root.children().get(1)));
        return with(List.of(new ViewScore("v", List.of(), changed)));
    }

    private static ScoreCard with(List<ViewScore> views) {
        return new ScoreCard(
                CARD.subject(),
                CARD.period(),
                CARD.methodology(),
                CARD.data(),
                CARD.library(),
                CARD.seed(),
                views,
                CARD.extensions());
    }

    @Test
    void cardThatIsScoredAgainIsIdentical() {
        assertThat(Verifier.of(Given.meanOfTwo()).verify(CARD, ANSWERS)).isEqualTo(new Identical());
    }

    @Test
    void answersThatChangedAreFoundAtTheLeaf() {
        Answers other = Given.values("alliance:x", Map.of("a", 20.0, "b", 61.0));
        assertThat(Verifier.of(Given.meanOfTwo()).verify(CARD, other))
                .isInstanceOfSatisfying(Different.class, found -> {
                    assertThat(found.place()).containsExactly("v", "root", "b");
                    assertThat(found.component()).isEqualTo("answered");
                });
    }

    @ParameterizedTest
    @MethodSource("components")
    void anyComponentOfANodeThatChangedIsFound(String component) throws ReflectiveOperationException {
        NodeScore leaf = CARD.views().get(0).root().children().get(0);
        assertThat(Verifier.compare(with(changed(leaf, component)), CARD)).isInstanceOf(Different.class);
    }

    @Test
    void saysWhatWasExpectedAndWhatWasFound() throws ReflectiveOperationException {
        NodeScore leaf = CARD.views().get(0).root().children().get(0);
        assertThat(Verifier.compare(with(changed(leaf, "score")), CARD))
                .isEqualTo(
                        new Different(List.of("v", "root", "a"), "score", Optional.of("0.123"), Optional.of("20.0")));
        assertThat(Verifier.compare(with(changed(leaf, "stoodIn")), CARD))
                .isEqualTo(
                        new Different(List.of("v", "root", "a"), "stood-in", Optional.of("0.123"), Optional.empty()));
    }

    @Test
    void noticesAreCompared() {
        ViewScore view = CARD.views().get(0);
        ViewScore noticed = new ViewScore("v", List.of(new Notice(NoticeKind.STOOD_IN, List.of("root"))), view.root());
        assertThat(Verifier.compare(with(List.of(noticed)), CARD))
                .isInstanceOfSatisfying(
                        Different.class, found -> assertThat(found.component()).isEqualTo("notices"));
    }

    @Test
    void whatTheCardAsAWholeSaysIsCompared() {
        assertThat(component(card("alliance:y", Optional.empty(), CARD.methodology(), CARD.data())))
                .isEqualTo("subject");
        assertThat(component(card("alliance:x", Optional.of(Period.ofYear(2021)), CARD.methodology(), CARD.data())))
                .isEqualTo("period");
        assertThat(component(card(
                        "alliance:x",
                        Optional.empty(),
                        new MethodologyStamp("m", "1.0.1", Optional.empty()),
                        CARD.data())))
                .isEqualTo("methodology.version");
        assertThat(component(card("alliance:x", Optional.empty(), CARD.methodology(), DataStamp.of(Nature.PUBLISHED))))
                .isEqualTo("data.nature");
    }

    @Test
    void fingerprintsAreComparedWhereBothAreKnown() {
        DataStamp one = new DataStamp(Nature.ILLUSTRATIVE, Optional.empty(), Optional.of("a".repeat(64)));
        DataStamp two = new DataStamp(Nature.ILLUSTRATIVE, Optional.empty(), Optional.of("b".repeat(64)));
        ScoreCard stamped = card("alliance:x", Optional.empty(), CARD.methodology(), one);
        assertThat(Verifier.compare(stamped, CARD)).isEqualTo(new Identical());
        assertThat(Verifier.compare(stamped, card("alliance:x", Optional.empty(), CARD.methodology(), two)))
                .isInstanceOf(Different.class);
    }

    private static String component(ScoreCard other) {
        return ((Different) Verifier.compare(other, CARD)).component();
    }

    private static ScoreCard card(
            String subject, Optional<Period> period, MethodologyStamp methodology, DataStamp data) {
        return new ScoreCard(
                subject, period, methodology, data, "another", OptionalLong.empty(), CARD.views(), Extensions.none());
    }
}
