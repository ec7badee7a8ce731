package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCsvTest {

    private static ScoreCard card() {
        Path file = Path.of("src/test/resources/org/impactmodel/io/json/valid/scorecard-nord-emploi.json");
        return DocumentType.SCORECARD.read(Source.of(file)).orThrow();
    }

    @Test
    void writesARowForEachPlace() {
        StringWriter out = new StringWriter();
        ScoreCsv.write(List.of(card()), out);
        assertThat(out.toString()).isEqualTo(rows("", "", "", "", ""));
    }

    /** The rows of the card, each with what is added at its end: the header, the root, a group, a leaf, a group of nothing. */
    private static String rows(String header, String root, String performance, String jobs, String trust) {
        String names =
                "subject,period,view,path,score,unavailable,coverage,not-applicable,low,high,contribution,nature,"
                        + "weight,gain,stood-in,answer,reason,observations,spread,source";
        String start = "alliance:nord-emploi,2021,impacts,impact";
        return String.join(
                        "\r\n",
                        names + header,
                        start + ",58.3,,0.92,0.25,55.1,61,,illustrative,,,,,,,," + root,
                        start + "/performance,58.3,,1,0,58.3,58.3,58.3,illustrative,0.5,,,,,,," + performance,
                        start + "/performance/jobs-created,58.3,,1,0,,,58.3,illustrative,1,20.85,,29.15,,2,4,Bilan 2021"
                                + jobs,
                        start + "/trust,,missing,0,0,,,,illustrative,0.5,,,,,,," + trust)
                + "\r\n";
    }

    private static final Methodology METHOD =
            DocumentType.METHODOLOGY.read(Source.of("method", """
                    {"format": "impact-model/methodology/1", "id": "m", "version": "1.0.0", "title": {"fr": "Méthode"},
                     "indicators": [
                       {"id": "jobs-created", "label": {"fr": "Emplois créés", "en": "Jobs created"}, "unit": "jobs",
                        "sdg": ["8.5", "8"], "normalise": {"by": "goalposts", "worst": 0, "best": 50, "outside": "clamp"}}],
                     "views": [{"id": "impacts", "title": {"fr": "Les impacts", "en": "The impacts"},
                       "root": {"id": "impact", "combine": {"by": "arithmetic"}, "missing": {"by": "all"},
                         "children": [{"id": "performance", "label": {"fr": "+ de performance"}, "weight": 1,
                           "combine": {"by": "arithmetic"}, "children": [{"indicator": "jobs-created", "weight": 1}]}]}}]}
                    """)).orThrow();

    /** A root without a label is called as its view is, and what the method does not know by its id. */
    @Test
    void addsWhatTheMethodCallsEachPlaceAndTheGoalsOfItsIndicators() {
        StringWriter out = new StringWriter();
        ScoreCsv.write(List.of(card()), METHOD, out);
        assertThat(out.toString())
                .isEqualTo(rows(
                        ",label-fr,label-en,unit,sdg",
                        ",Les impacts,The impacts,,",
                        ",'+ de performance,'+ de performance,,",
                        ",Emplois créés,Jobs created,jobs,8.5|8",
                        ",trust,trust,,"));
    }

    private static NodeScore leaf(Outcome outcome) {
        Answered answered = new Answered(outcome, 1, OptionalDouble.empty(), List.of("=a", "b"));
        NodeScore jobs =
                card().views().get(0).root().children().get(0).children().get(0);
        return new NodeScore(
                jobs.id(),
                1,
                OptionalDouble.empty(),
                Optional.of(Unavailable.MISSING),
                0,
                0,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(-1.5),
                OptionalDouble.of(50),
                Optional.of(answered),
                List.of());
    }

    private static String row(Outcome outcome) {
        ScoreCard card = card();
        StringWriter out = new StringWriter();
        ScoreCard one = new ScoreCard(
                card.subject(),
                card.period(),
                card.methodology(),
                card.data(),
                card.library(),
                card.seed(),
                List.of(new ViewScore("impacts", List.of(), leaf(outcome))),
                card.extensions());
        ScoreCsv.write(List.of(one), out);
        return out.toString().lines().skip(1).findFirst().orElseThrow().split(",illustrative,")[1];
    }

    @Test
    void tellsALevelByItsCodeAndWhyThereIsNoAnswer() {
        assertThat(row(new Outcome.Level("good"))).isEqualTo(",-1.5,50,good,,1,,'=a|b");
        assertThat(row(new Outcome.Missing("in autumn"))).isEqualTo(",-1.5,50,missing,in autumn,1,,'=a|b");
        assertThat(row(new Outcome.NotApplicable("closed"))).isEqualTo(",-1.5,50,not-applicable,closed,1,,'=a|b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void defusesWhatASpreadsheetWouldRun(String text) {
        assertThat(Formula.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alliance:a", "a=b", "12", "É-1"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(Formula.defused(text)).isEqualTo(text);
    }
}
