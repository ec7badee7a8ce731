package org.impactmodel.scoring.survey.area;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.text.Text;

/**
 * A model of areas that was estimated, and the estimate of each area.
 *
 * @param method how the variance between areas was estimated
 * @param variance the variance between areas that the auxiliaries do not explain, 0 or more
 * @param coefficients the constant, then one coefficient for each auxiliary in the order of the estimator
 * @param logLikelihood the logarithm of the likelihood of the direct estimates
 * @param areas one estimate for each area, in the order given
 */
public record AreaModel(
        VarianceMethod method,
        double variance,
        List<Coefficient> coefficients,
        double logLikelihood,
        List<AreaEstimate> areas)
        implements SmallAreaResult {
    private static final Text NO_EFFECT = Text.of(
            "Aucun écart propre aux territoires n’a été trouvé au-delà des variables auxiliaires : les estimations sont celles du "
                    + "modèle, et leur erreur est mal connue.",
            "No area effect was found beyond the auxiliary variables: the estimates are those of the model, and their error is "
                    + "ill known.");

    /** Copies the lists. */
    public AreaModel {
        Objects.requireNonNull(method, "method");
        coefficients = List.copyOf(Objects.requireNonNull(coefficients, "coefficients"));
        areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
    }

    /**
     * A warning where the variance between areas is estimated as 0. Then every estimate is synthetic, g1 is 0 and the mean squared
     * error is g2 + 2 g3; g2 alone would take it as certain that areas do not differ (Molina, Rao and Datta, Survey Methodology 41,
     * 2015, find the sum too high when that is so). Both are in {@link AreaEstimate#squaredError}. An area without sample has
     * nothing but the model: its g1 is then the variance of the adjusted likelihood of Li and Lahiri (Journal of Multivariate
     * Analysis 101, 2010), which is never 0, where areas outnumber coefficients by more than 2.
     *
     * @return the words, or empty where areas differ
     */
    public Optional<Text> notice() {
        return variance == 0 ? Optional.of(NO_EFFECT) : Optional.empty();
    }

    /**
     * The estimate of an area.
     *
     * @param code its code
     * @return the estimate, or empty for an unknown code
     */
    public Optional<AreaEstimate> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    @Override
    public AreaModel orThrow() {
        return this;
    }
}
