package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.SurveyEstimator;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.study.SurveyStudy;

/** What a survey holds: its design, its weights, and how many answered each question. */
record Description(SurveyDesign design, int degreesOfFreedom, Weights weights, Rows rows) {

    private static final List<String> COLUMNS = List.of("question", "answered", "dont-know", "no-answer", "not-asked");

    /** How weights lie, and the size that they leave (Kish 1965, section 11.7). */
    record Weights(double least, double most, double sum, double effectiveSize) {
        static Weights of(SurveyDesign design) {
            double sum = 0;
            double squares = 0;
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (double weight : design.weights()) {
                sum += weight;
                squares += weight * weight;
                least = Math.min(least, weight);
                most = Math.max(most, weight);
            }
            return new Weights(least, most, sum, sum * sum / squares);
        }
    }

    static Description of(Wave wave) {
        SurveyEstimator estimator = SurveyStudy.of(wave.table()).estimator();
        SurveyDesign design = estimator.design();
        int degrees = estimator.degreesOfFreedom();
        Weights weights = Weights.of(design);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("survey", wave.id());
        facts.put("population", wave.description().survey().population().code());
        facts.put("period", wave.description().survey().period().toString());
        facts.put("sample", wave.description().sample().kind().code());
        facts.put("nature", wave.description().nature().code());
        facts.put("respondents", wave.table().size());
        if (isDrawn(wave.description().sample().kind())) {
            facts.put("strata", design.first().groups());
            facts.put("units", design.first().units());
            facts.put("degrees-of-freedom", degrees);
        }
        facts.put("lowest-weight", weights.least());
        facts.put("highest-weight", weights.most());
        facts.put("sum-of-weights", weights.sum());
        facts.put("effective-size", weights.effectiveSize());
        List<List<Object>> rows = wave.description().questions().stream()
                .map(question -> row(question, wave.table().column(question.id())))
                .toList();
        return new Description(design, degrees, weights, new Rows(facts, "questions", COLUMNS, rows));
    }

    /** Whether units were chosen among others, by chance or as if by chance. */
    static boolean isDrawn(SampleKind kind) {
        return kind == SampleKind.PROBABILITY || kind == SampleKind.QUOTA;
    }

    private static List<Object> row(Question question, RespondentColumn column) {
        List<Object> row = new ArrayList<>(List.of(question.id(), count(column, Optional.empty())));
        for (Absence absence : Absence.values()) {
            row.add(count(column, Optional.of(absence)));
        }
        return row;
    }

    private static long count(RespondentColumn column, Optional<Absence> wanted) {
        return IntStream.range(0, column.size())
                .filter(row -> absence(column, row).equals(wanted))
                .count();
    }

    private static Optional<Absence> absence(RespondentColumn column, int row) {
        if (column instanceof CategoryColumn categories) {
            return categories.absence(row);
        }
        return column instanceof ChoicesColumn choices ? choices.absence(row) : ((NumberColumn) column).absence(row);
    }
}
