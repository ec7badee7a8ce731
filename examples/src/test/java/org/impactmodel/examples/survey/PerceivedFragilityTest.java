package org.impactmodel.examples.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.synthetic.SyntheticWave;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.io.shipped.Tables;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.reconcile.Reconciler;
import org.impactmodel.scoring.survey.grade.GradeStandard;
import org.impactmodel.scoring.survey.grade.Grader;
import org.impactmodel.scoring.survey.observe.SurveyObserver;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.junit.jupiter.api.Test;

/** From the answers of citizens and the tables of the census to score cards of regions, by way of one observatory. */
class PerceivedFragilityTest {

    private static final Period YEAR = Period.ofYear(2018);
    private static final SyntheticWave WAVE = new SyntheticWave(Population.CITIZENS, 2018, 3_000);
    private static final Methodology METHOD = Methods.method("territorial-fragility-crossed-2018");
    private static final Observatory OBSERVATORY = observatory();

    private static List<Observation> perceived() {
        RespondentTable table = WAVE.draw(20_180_301);
        Grader grader = Grader.of(GradeStandard.ofSamples());
        SurveyStudy study = SurveyStudy.of(table)
                .weigh(table.description().weighting().orElseThrow())
                .orThrow();
        List<Estimate> judged = study.shares("fragilities", "region").stream()
                .map(estimate -> grader.judge(estimate).estimate())
                .toList();
        return SurveyObserver.of(table.description()).inPercent().observe(judged);
    }

    private static List<Observation> objective() {
        List<Observation> all = new ArrayList<>();
        assertThat(WideTable.stream(
                        Tables.source("census-2018-regions"),
                        Columns.of(METHOD),
                        row -> row.answers()
                                .forEach((indicator, answered) -> all.add(Observation.of(
                                        SubjectRef.parse(row.subject()), indicator, YEAR, answered.outcome()))),
                        Progress.NONE))
                .isEmpty();
        return all.stream()
                .filter(one -> !(one.outcome() instanceof Outcome.Missing))
                .toList();
    }

    private static Observatory observatory() {
        List<Observation> all = new ArrayList<>(objective());
        all.addAll(perceived());
        return new Observatory(
                "regions-2018",
                Text.of("Régions, 2018", "Regions, 2018"),
                Nature.ILLUSTRATIVE,
                Optional.empty(),
                List.of(),
                Territories.of(TerritoryLevel.REGION),
                List.of(),
                all,
                List.of(),
                List.of(),
                List.of(WAVE.draw(1).description().survey()),
                Extensions.none());
    }

    private static ScoreCard card(String region) {
        return Reconciler.of(METHOD).answers(OBSERVATORY, YEAR).stream()
                .filter(answers -> answers.subject().equals("territory:region-" + region))
                .map(answers -> Scorer.of(METHOD).score(answers, DataStamp.of(Nature.ILLUSTRATIVE)))
                .findFirst()
                .orElseThrow();
    }

    private static Observation perceived(String region, String fragility) {
        return OBSERVATORY.observations().stream()
                .filter(one -> one.subject().id().equals("region-" + region)
                        && one.indicator().equals("perceived-fragility-" + fragility))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfARegionWhatItsPeoplePerceiveInPercentWithItsDoubt() {
        Observation housing = perceived("11", "housing");
        double told = ((Outcome.Value) housing.outcome()).number();
        double error = housing.standardError().orElseThrow();
        assertThat(told).isCloseTo(100 * WAVE.truth("housing", "11"), within(4 * error));
        // √(p (1 − p) / n) of some 560 respondents, in points
        assertThat(error).isBetween(1.0, 3.0);
        assertThat(housing.period()).isEqualTo(YEAR);
        assertThat(housing.source()).contains("seeded generator; made up");
    }

    @Test
    void keepsWhatCannotBePublishedAsMissingWithItsReason() {
        assertThat(perceived("94", "employment").outcome())
                .isEqualTo(new Outcome.Missing("Non publiable / Not publishable"));
        assertThat(perceived("94", "employment").standardError()).isEmpty();
    }

    @Test
    void crossesTheSurveyWithTheCensusInTheCardOfARegion() {
        var crossed =
                card("11").view("objective-against-perceived").orElseThrow().root();
        double objective = crossed.children().get(0).score().orElseThrow();
        double perceived = crossed.children().get(1).score().orElseThrow();
        // the census alone gives Île-de-France 76.691842: the example of territorial-fragility-2018
        assertThat(objective).isCloseTo(76.691842, within(1e-6));
        assertThat(crossed.score().orElseThrow()).isCloseTo((objective + perceived) / 2, within(1e-9));
    }

    @Test
    void givesNoCrossedScoreWhereTheSurveyTellsTooLittle() {
        var crossed =
                card("94").view("objective-against-perceived").orElseThrow().root();
        assertThat(crossed.score()).isEmpty();
        assertThat(crossed.children().get(0).score()).isPresent();
    }

    @Test
    void makesADocumentThatIsReadBackWithoutAProblem() {
        String text = DocumentType.OBSERVATORY.text(OBSERVATORY, Layout.COMPACT);
        assertThat(DocumentType.OBSERVATORY
                        .read(Source.of("regions.json", text))
                        .orThrow())
                .isEqualTo(OBSERVATORY);
    }
}
