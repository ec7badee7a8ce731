package org.impactmodel.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.MarginStamp;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.estimate.WeightSource;
import org.impactmodel.model.estimate.WeightStamp;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Phase;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.programme.Programme;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.RowFinding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.ReplicateMethod;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;

/** One of each record of surveys and estimates with every part filled, invented for tests. */
final class SurveySamples {

    private static final Text TEXT = Text.of("Essai", "Trial");
    private static final List<Option> OPTIONS = List.of(new Option("yes", TEXT), new Option("no", TEXT));
    private static final Replicates REPLICATES = new Replicates(
            ReplicateMethod.FAY, List.of("r1", "r2"), OptionalDouble.of(0.3), OptionalDouble.of(1), List.of(0.5, 0.5));
    private static final Sample SAMPLE = new Sample(
            SampleKind.PROBABILITY,
            List.of("region"),
            List.of("commune"),
            Optional.of("weight"),
            List.of("N"),
            Optional.of(REPLICATES),
            Optional.of("who"));

    private SurveySamples() {}

    static List<Record> all() {
        Estimate estimate = estimate();
        return List.of(
                OPTIONS.get(0),
                new AnswerForm.SingleChoice(OPTIONS),
                new AnswerForm.MultipleChoice(OPTIONS),
                new AnswerForm.Rating(0, 10),
                quantity(),
                attribute(),
                question(),
                REPLICATES,
                SAMPLE,
                survey(),
                description(),
                new RowFinding(3, "w", Rule.WEIGHT_ABOVE_ZERO, "-1"),
                estimate.base().orElseThrow(),
                estimate.target(),
                estimate.interval().orElseThrow(),
                estimate,
                new Gap(
                        estimate,
                        estimate,
                        OptionalDouble.of(0),
                        OptionalDouble.of(0.04),
                        estimate.interval(),
                        OptionalDouble.of(80),
                        Optional.of(Unestimated.CENSUS)),
                stamp(),
                stamp().weights().orElseThrow(),
                stamp().weights().orElseThrow().margins().get(0),
                new SheetLine(List.of("mayors"), estimate),
                new EstimateSheet(
                        TEXT,
                        List.of(stamp()),
                        0.95,
                        "0.1.0",
                        OptionalLong.of(7),
                        List.of(new SheetLine(List.of("mayors"), estimate)),
                        List.of(TEXT),
                        extensions()));
    }

    private static AnswerForm.Quantity quantity() {
        return new AnswerForm.Quantity(Optional.of(TEXT), OptionalDouble.of(0), OptionalDouble.of(98));
    }

    private static Attribute attribute() {
        return new Attribute("region", TEXT, List.of(new Option("32", TEXT)), Optional.of(TerritoryLevel.REGION));
    }

    private static Question question() {
        return new Question("hours", TEXT, quantity(), Optional.of("time"), Optional.of("hours-given"), extensions());
    }

    private static Survey survey() {
        return new Survey(
                "mayors",
                TEXT,
                Population.ELECTED_OFFICIALS,
                Period.ofYear(2021),
                Optional.of(Programme.IMPACT),
                Optional.of(Phase.QUANTITATIVE),
                List.of("region-32"),
                OptionalInt.of(348),
                Optional.of("https://example.org/mayors"),
                extensions());
    }

    private static SurveyDescription description() {
        return new SurveyDescription(
                survey(),
                Nature.ILLUSTRATIVE,
                "mayors",
                "2021",
                Optional.of("mayors.csv"),
                SAMPLE,
                new TreeMap<>(Map.of("99", Absence.NO_ANSWER)),
                List.of(attribute()),
                List.of(question()),
                List.of("interviewer"),
                Optional.of(WeightingRecipe.of(new WeightingMethod.Raking(1e-8, 100))),
                extensions());
    }

    private static Estimate estimate() {
        TreeMap<String, String> north = new TreeMap<>();
        north.put("region", "32");
        return new Estimate(
                new Target(Statistic.SHARE, "partner", Optional.of("yes"), OptionalDouble.of(0.5), north),
                OptionalDouble.of(0.62),
                OptionalDouble.of(0.031),
                Optional.of(new Interval(0.557, 0.679, 0.95, IntervalMethod.WILSON)),
                OptionalDouble.of(240),
                OptionalDouble.of(1.42),
                OptionalDouble.of(245.2),
                Optional.of(new Base(348, 12_345.5, OptionalLong.of(3), OptionalLong.of(2), OptionalLong.of(0))),
                Optional.of(Unestimated.VOLUNTEERS),
                Optional.of(Grade.PUBLISHABLE));
    }

    private static SurveyStamp stamp() {
        return new SurveyStamp(
                "mayors",
                TEXT,
                Population.ELECTED_OFFICIALS,
                Optional.of("2021"),
                Period.ofYear(2021),
                Optional.of(SampleKind.QUOTA),
                Nature.ILLUSTRATIVE,
                Optional.of("https://example.org/mayors"),
                Optional.of("a".repeat(64)),
                Optional.of("b".repeat(64)),
                Optional.of(new WeightStamp(
                        WeightSource.FITTED,
                        Optional.of("weight"),
                        Optional.of("calibration"),
                        List.of(new MarginStamp(List.of("region", "size"), "Insee")),
                        List.of("staff"))));
    }

    private static Extensions extensions() {
        TreeMap<String, String> additions = new TreeMap<>();
        additions.put("note", "1");
        return new Extensions(additions);
    }
}
