package org.impactmodel.examples.coverage;

import java.util.List;
import java.util.TreeMap;
import org.impactmodel.examples.synthetic.SyntheticWave;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.Variables;
import org.impactmodel.scoring.survey.weighting.Weighter;

/** Draws a made-up sample and rakes its weights to what is known of the population. */
final class Raked {

    private Raked() {}

    static SurveyStudy study(SyntheticWave wave, long seed) {
        RespondentTable table = wave.draw(seed);
        SurveyStudy drawn = SurveyStudy.of(table);
        double[] weights = drawn.estimator().design().weights();
        return drawn.withWeights(
                (FittedWeights) Weighter.of(wave.margins(), known(table)).weigh(weights));
    }

    private static Variables known(RespondentTable table) {
        TreeMap<String, CategoryColumn> columns = new TreeMap<>();
        List.of("region", "profile").forEach(name -> columns.put(name, table.category(name)));
        return new Variables(columns, new TreeMap<>());
    }
}
