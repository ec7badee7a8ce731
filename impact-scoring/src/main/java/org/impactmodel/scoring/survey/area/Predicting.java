package org.impactmodel.scoring.survey.area;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Predicts each area from the fitted model, and how far the prediction may be off. */
final class Predicting {
    private final Sampled sampled;
    private final VarianceMethod method;
    private final Profile fit;
    private final Profile unsampled;

    private Predicting(Sampled sampled, VarianceMethod method) {
        this.sampled = sampled;
        this.method = method;
        this.fit = Profile.at(sampled, Seeking.variance(sampled, method));
        this.unsampled = fit.variance > 0 ? fit : Profile.at(sampled, Seeking.positive(sampled));
    }

    static AreaModel model(Sampled sampled, VarianceMethod method) {
        Predicting predicting = new Predicting(sampled, method);
        List<AreaEstimate> areas = sampled.all.stream().map(predicting::predict).toList();
        return new AreaModel(
                method, predicting.fit.variance, predicting.coefficients(), predicting.logLikelihood(), areas);
    }

    private double logLikelihood() {
        return -(sampled.size() * Math.log(2 * Math.PI) + fit.sumOfLogs() + fit.sumOfSquares(1)) / 2;
    }

    private List<Coefficient> coefficients() {
        double[] values = sampled.basis.coefficients(fit.coefficients);
        List<Coefficient> found = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            String name = j == 0 ? "intercept" : sampled.auxiliaries.get(j - 1);
            found.add(new Coefficient(name, values[j], Math.sqrt(fit.varianceAt(row(j)))));
        }
        return found;
    }

    /** The coefficient of one auxiliary as a combination of those of the basis. */
    private double[] row(int auxiliary) {
        double[] row = new double[sampled.width()];
        for (int k = 0; k < row.length; k++) {
            double[] unit = new double[row.length];
            unit[k] = 1;
            row[k] = sampled.basis.coefficients(unit)[auxiliary];
        }
        return row;
    }

    private AreaEstimate predict(Area area) {
        double[] place = sampled.place(area);
        double synthetic = Profile.product(place, fit.coefficients);
        return Sampled.isSampled(area) ? combined(area, place, synthetic) : synthetic(area, place, synthetic);
    }

    private AreaEstimate synthetic(Area area, double[] place, double synthetic) {
        SquaredError error = new SquaredError(unsampled.variance, unsampled.varianceAt(place), 0, 0);
        return new AreaEstimate(
                area.code(),
                synthetic,
                0,
                area.estimate(),
                OptionalDouble.empty(),
                synthetic,
                error,
                OptionalDouble.empty(),
                area.respondents());
    }

    private AreaEstimate combined(Area area, double[] place, double synthetic) {
        double direct = area.estimate().orElseThrow();
        double variance = area.variance().orElseThrow();
        double whole = fit.variance + variance;
        double own = fit.variance / whole;
        return new AreaEstimate(
                area.code(),
                synthetic + own * (direct - synthetic),
                own,
                area.estimate(),
                area.variance(),
                synthetic,
                error(variance, fit.varianceAt(place)),
                OptionalDouble.of((direct - synthetic) / Math.sqrt(whole)),
                area.respondents());
    }

    private SquaredError error(double sampling, double ofSynthetic) {
        double whole = fit.variance + sampling;
        double borrowed = sampling / whole * (sampling / whole);
        return new SquaredError(
                fit.variance * sampling / whole,
                borrowed * ofSynthetic,
                borrowed * varianceOfVariance() / whole,
                borrowed * bias());
    }

    /** The asymptotic variance of the estimated variance (Rao and Molina 2015, equations 6.1.17 and 6.1.18). */
    private double varianceOfVariance() {
        double weights = fit.sumOfWeights(1);
        return method == VarianceMethod.MOMENT ? 2 * sampled.size() / (weights * weights) : 2 / fit.sumOfWeights(2);
    }

    /** The bias of the estimated variance: none by REML; Datta and Lahiri (2000) by ML; Datta, Rao and Smith (Biometrika 92, 2005) by moments. */
    private double bias() {
        double squares = fit.sumOfWeights(2);
        if (method == VarianceMethod.MOMENT) {
            double weights = fit.sumOfWeights(1);
            return 2 * (sampled.size() * squares - weights * weights) / (weights * weights * weights);
        }
        return method == VarianceMethod.ML ? -fit.trace() / squares : 0;
    }
}
