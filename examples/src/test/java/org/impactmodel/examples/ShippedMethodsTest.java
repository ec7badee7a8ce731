package org.impactmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Example;
import org.impactmodel.model.method.Expectation;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method that ships gives the scores that its own examples say. */
class ShippedMethodsTest {

    static Stream<String> names() {
        return Methods.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheScoresOfItsExamples(String name) {
        Methodology methodology = Methods.method(name);
        Scorer scorer = Scorer.of(methodology);
        SoftAssertions softly = new SoftAssertions();
        for (Example example : methodology.examples()) {
            ScoreCard card = scorer.score(answers(example), DataStamp.of(Nature.ILLUSTRATIVE));
            for (Expectation expectation : example.expect()) {
                check(softly, example.id(), expectation, card);
            }
        }
        softly.assertAll();
        assertThat(methodology.examples()).isNotEmpty();
    }

    private static void check(SoftAssertions softly, String example, Expectation expectation, ScoreCard card) {
        OptionalDouble score = at(card, expectation.view(), expectation.path()).score();
        String place = example + ": " + expectation.view() + " " + expectation.path();
        softly.assertThat(score.isPresent())
                .as(place)
                .isEqualTo(expectation.score().isPresent());
        if (score.isPresent() && expectation.score().isPresent()) {
            softly.assertThat(Math.abs(score.getAsDouble() - expectation.score().getAsDouble()))
                    .as("%s: %s instead of %s", place, score, expectation.score())
                    .isLessThanOrEqualTo(expectation.tolerance());
        }
    }

    private static NodeScore at(ScoreCard card, String view, List<String> path) {
        NodeScore node = card.view(view).orElseThrow().root();
        for (String id : path.subList(1, path.size())) {
            node = node.child(id).orElseThrow();
        }
        return node;
    }

    private static Answers answers(Example example) {
        TreeMap<String, Answered> answers = new TreeMap<>();
        example.answers().forEach((id, outcome) -> answers.put(id, Answered.of(outcome)));
        return new Answers(example.id(), Optional.empty(), example.attributes(), answers);
    }
}
