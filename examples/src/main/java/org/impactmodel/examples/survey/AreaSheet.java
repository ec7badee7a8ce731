package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.area.AreaEstimate;
import org.impactmodel.scoring.survey.area.AreaModel;
import org.impactmodel.scoring.survey.grade.GradeStandard;
import org.impactmodel.scoring.survey.grade.Grader;

/** Small territories: what their own samples say, and what the model makes of it. */
record AreaSheet(Wave wave, double level, List<Line> lines) {

    private static final Text TITLE = Text.of("Petits territoires (Fay-Herriot)", "Small territories (Fay-Herriot)");

    /** Below this share of its own sample a territory's figure is that of the model, whose error is understated where few answered. */
    private static final double LEAST_OWN = 0.1;

    private static final Text OWN = Text.of(
            "Non publiable sans une part propre de 10 % : en dessous, le chiffre est celui du modèle, dont l’erreur est sous-estimée là où"
                    + " peu ont répondu.",
            "Not to publish below an own part of 10%: there the figure is that of the model, whose error is understated where few"
                    + " answered.");
    private static final List<String> COLUMNS = List.of(
            "domain",
            "respondents",
            "direct",
            "direct-standard-error",
            "value",
            "standard-error",
            "low",
            "high",
            "own-share",
            "synthetic",
            "grade");

    /** A territory: its own sample, the model's estimate of it, the same as a graded estimate. */
    record Line(Estimate direct, AreaEstimate area, Estimate told) {}

    static AreaSheet of(Wave wave, AreaModel model, List<Estimate> direct, double level) {
        Grader grader = Grader.of(GradeStandard.ofModels());
        List<Line> lines = new ArrayList<>();
        for (Estimate own : direct) {
            AreaEstimate area = model.area(code(own)).orElseThrow();
            Estimate told = area.toEstimate(own, level);
            Estimate judged = grader.judge(told).estimate();
            lines.add(new Line(
                    own, area, area.ownShare() < LEAST_OWN ? judged.withGrade(Grade.NOT_PUBLISHABLE) : judged));
        }
        return new AreaSheet(wave, level, lines);
    }

    /** What the grades are judged by. */
    static List<Text> rules() {
        return List.of(GradeStandard.ofModels().words(), OWN);
    }

    static String code(Estimate estimate) {
        return estimate.target().domain().values().iterator().next();
    }

    /** The model's estimates; what they were made from is the extension {@code small-area}, as in the columns of the CSV. */
    EstimateSheet document(List<Text> notes) {
        List<SheetLine> told = lines.stream()
                .map(line -> new SheetLine(List.of(wave.id()), line.told()))
                .toList();
        return Sheets.with(Sheets.of(TITLE, List.of(wave), level, told, notes), "small-area", rows());
    }

    Rows rows() {
        return new Rows(
                new TreeMap<>(),
                "small-area",
                COLUMNS,
                lines.stream().map(AreaSheet::row).toList());
    }

    private static List<Object> row(Line line) {
        Estimate told = line.told();
        return List.of(
                Sheets.domain(told.target()),
                line.direct().base().<Object>map(Base::respondents).orElse(""),
                line.direct().value(),
                line.direct().standardError(),
                told.value(),
                told.standardError(),
                end(told, true),
                end(told, false),
                line.area().ownShare(),
                line.area().synthetic(),
                told.grade().orElseThrow().code());
    }

    private static OptionalDouble end(Estimate estimate, boolean low) {
        return estimate.interval()
                .map((Interval ends) -> OptionalDouble.of(low ? ends.low() : ends.high()))
                .orElse(OptionalDouble.empty());
    }
}
