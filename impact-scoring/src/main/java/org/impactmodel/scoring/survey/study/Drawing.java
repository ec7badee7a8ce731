package org.impactmodel.scoring.survey.study;

import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.scoring.survey.SurveyEstimator;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.design.SurveyDesignBuilder;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;

/** From the description of a sample to the estimator that fits it. */
final class Drawing {

    private Drawing() {}

    static SurveyEstimator estimator(RespondentTable table) {
        Sample sample = table.description().sample();
        SurveyDesignBuilder builder = SurveyDesign.builder(sample.kind(), table.size());
        table.strata().forEach(builder::stratifiedBy);
        table.clusters().forEach(builder::clusteredBy);
        table.weight().ifPresent(builder::weightedBy);
        table.populationSizes().forEach(builder::outOf);
        SurveyEstimator estimator = SurveyEstimator.of(builder.build());
        return sample.replicates()
                .map(replicates -> estimator.withReplicates(ReplicateWeights.of(replicates, table.replicates())))
                .orElse(estimator);
    }
}
