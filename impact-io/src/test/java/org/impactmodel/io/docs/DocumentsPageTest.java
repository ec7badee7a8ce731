package org.impactmodel.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.EstimateCsv;
import org.impactmodel.io.csv.LongTable;
import org.impactmodel.io.csv.ScoreCsv;
import org.impactmodel.io.csv.SubjectTable;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.io.survey.SurveyTable;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.actor.Identifier;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.MethodologyStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.MarginStamp;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.WeightStamp;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sdg.SdgLink;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryChange;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.Trimming;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.junit.jupiter.api.Test;

class DocumentsPageTest {

    private static final DocsPage PAGE = DocsPage.of("documents.md");
    private static final List<Class<?>> PARTS = List.of(
            Actor.class,
            Identifier.class,
            Territory.class,
            TerritoryChange.class,
            Alliance.class,
            Member.class,
            SdgLink.class,
            Observation.class,
            Evidence.class,
            Evaluation.class,
            Survey.class,
            Observatory.class,
            ScoreCard.class,
            MethodologyStamp.class,
            DataStamp.class,
            ViewScore.class,
            NodeScore.class,
            Bounds.class,
            Answered.class,
            Notice.class,
            SurveyDescription.class,
            Sample.class,
            Replicates.class,
            Attribute.class,
            Question.class,
            AnswerForm.SingleChoice.class,
            AnswerForm.MultipleChoice.class,
            AnswerForm.Rating.class,
            AnswerForm.Quantity.class,
            Option.class,
            WeightingRecipe.class,
            Margin.class,
            CategoryTotal.class,
            NumericTotal.class,
            WeightingMethod.PostStratification.class,
            WeightingMethod.Raking.class,
            WeightingMethod.Calibration.class,
            Distance.Linear.class,
            Distance.RakingRatio.class,
            Distance.Logit.class,
            Trimming.class,
            EstimateSheet.class,
            SurveyStamp.class,
            WeightStamp.class,
            MarginStamp.class,
            SheetLine.class,
            Estimate.class,
            Target.class,
            Interval.class,
            Base.class);

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String section(Class<?> type) {
        String anchor = "<a id=\"" + kebab(type.getSimpleName()) + "\"></a>\n";
        assertThat(PAGE.text()).contains(anchor);
        String rest = PAGE.text().substring(PAGE.text().indexOf(anchor) + anchor.length());
        return rest.substring(0, (rest + "<a id=").indexOf("<a id="));
    }

    @Test
    void tellsEveryPropertyOfEveryPart() {
        for (Class<?> type : PARTS) {
            for (RecordComponent component : type.getRecordComponents()) {
                String property =
                        component.getType() == Outcome.class ? "value`, `level`" : kebab(component.getName()) + "` | ";
                assertThat(section(type)).as(type.getSimpleName()).contains("\n| `" + property);
            }
        }
    }

    @Test
    void tellsNoPropertyThatDoesNotExist() {
        for (Class<?> type : PARTS) {
            long rows =
                    section(type).lines().filter(line -> line.startsWith("| `")).count();
            long parts = Stream.of(type.getRecordComponents()).count();
            assertThat(rows).as(type.getSimpleName()).isEqualTo(type == Observation.class ? rows : parts);
        }
    }

    @Test
    void showsAnObservatoryThatReads() {
        assertThat(DocumentType.OBSERVATORY
                        .read(Source.of("documents.md", block("json observatory")))
                        .problems())
                .isEmpty();
    }

    @Test
    void showsTablesThatRead() {
        Columns columns = Columns.of(Methods.method("territorial-fragility-2018"));
        Source wide = Source.of("wide.csv", block("csv wide"));
        Source table = Source.of("long.csv", block("csv long"));
        assertThat(WideTable.read(wide, columns).orThrow().size()).isEqualTo(2);
        assertThat(LongTable.read(table, columns).orThrow()).hasSize(2);
        Columns ofSubjects =
                new Columns(new TreeMap<>(Map.of("inhabitants", List.of())), new TreeSet<>(List.of("setting")), false);
        Source subjects = Source.of("subjects.csv", block("csv subjects"));
        assertThat(SubjectTable.read(subjects, ofSubjects).orThrow().subjects()).hasSize(2);
    }

    @Test
    void showsHowALongTableWritesLevelsAndAnswersThatAreNotThere() {
        Columns columns = Columns.of(Methods.method("impact-2018"));
        assertThat(LongTable.read(Source.of("long.csv", block("csv long levels")), columns).orThrow().stream()
                        .map(Observation::outcome))
                .containsExactly(
                        new Outcome.Value(12),
                        new Outcome.Level("trained"),
                        new Outcome.NotApplicable("not-applicable"),
                        new Outcome.Missing("empty"));
    }

    @Test
    void listsTheColumnsOfScores() {
        StringWriter out = new StringWriter();
        ScoreCsv.write(List.of(), Methods.method("impact-2018"), out);
        for (String column : out.toString().strip().split(",")) {
            assertThat(PAGE.text().split("<a id=\"scores-csv\">")[1].split("<a id=")[0])
                    .contains("`" + column + "`");
        }
    }

    @Test
    void showsASurveyAndItsAnswersThatRead() {
        SurveyDescription survey = DocumentType.SURVEY
                .read(Source.of("documents.md", block("json survey")))
                .orThrow();
        for (String info : List.of("csv answers", "csv answers apart")) {
            assertThat(SurveyTable.read(Source.of("answers.csv", block(info)), survey)
                            .orThrow()
                            .size())
                    .isEqualTo(3);
        }
    }

    @Test
    void namesEveryColumnOfEstimates() {
        EstimateCsv.names().forEach(name -> assertThat(PAGE.text()).contains("`" + name + "`"));
    }

    private static String block(String info) {
        List<DocsPage.Block> found = PAGE.blocks().stream()
                .filter(block -> block.info().equals(info))
                .toList();
        assertThat(found).as(info).hasSize(1);
        return found.get(0).body();
    }
}
