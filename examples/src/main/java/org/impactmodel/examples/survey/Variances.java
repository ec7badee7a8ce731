package org.impactmodel.examples.survey;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.area.SmallAreaEstimator;
import org.impactmodel.scoring.survey.smoothing.VarianceSmoothing;

/** Where the sampling variances of small areas come from. */
enum Variances implements Coded {
    /** Pooled over all of them. */
    POOLED(
            "pooled",
            Text.of(
                    "Variances d’échantillonnage mises en commun : celle d’un répondant sur l’ensemble des territoires, divisée par les"
                            + " répondants de chacun ; celle d’un petit échantillon, 0 quand tous répondent de même, n’apprend rien.",
                    "Sampling variances pooled: that of one respondent over all territories, divided by the respondents of each; that"
                            + " of a small sample, 0 where all answer alike, tells nothing.")),

    /** As the sample of each tells it. */
    DIRECT(
            "direct",
            Text.of(
                    "Variances d’échantillonnage telles que l’échantillon de chaque territoire les donne.",
                    "Sampling variances as the sample of each territory tells them."));

    private final String code;
    private final Text label;

    Variances(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    SmallAreaEstimator with(SmallAreaEstimator estimator) {
        return this == POOLED ? estimator.withSmoothing(new VarianceSmoothing.PooledVariance()) : estimator;
    }
}
