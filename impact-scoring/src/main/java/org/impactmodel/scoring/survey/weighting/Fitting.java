package org.impactmodel.scoring.survey.weighting;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.calibrate.Bounding;
import org.impactmodel.scoring.survey.calibrate.Calibrating;
import org.impactmodel.scoring.survey.calibrate.Cells;
import org.impactmodel.scoring.survey.calibrate.Constraints;
import org.impactmodel.scoring.survey.calibrate.Projecting;
import org.impactmodel.scoring.survey.calibrate.Raking;
import org.impactmodel.scoring.survey.calibrate.Ratios;
import org.impactmodel.scoring.survey.calibrate.Regressing;
import org.impactmodel.scoring.survey.calibrate.Targets;

/** A sound recipe on the cells of a sample that fits it. */
final class Fitting {

    private final WeightingRecipe recipe;
    private final Targets targets;
    private final Cells cells;

    private Fitting(WeightingRecipe recipe, Targets targets, Cells cells) {
        this.recipe = recipe;
        this.targets = targets;
        this.cells = cells;
    }

    static Fitting of(WeightingRecipe recipe, Matched matched) {
        Targets targets = Targets.of(recipe);
        return new Fitting(recipe, targets, matched.cells(targets));
    }

    /** Fits weights that are finite and not below 0. */
    WeightingResult fit(double... starting) {
        Start start = Start.of(cells, targets.size(), starting);
        List<WeightingProblem> weightless = weightless(start.mass());
        if (!weightless.isEmpty()) {
            return new NoWeights(weightless);
        }
        WeightingMethod method = recipe.method();
        if (method instanceof WeightingMethod.Calibration calibration) {
            Constraints constraints = Constraints.of(cells, targets);
            Regressing regression = Regressing.on(cells, constraints, start.weights(), start.mass());
            Ratios ratios = new Calibrating(targets, constraints, regression, start.mass(), calibration).fit();
            return finish(start, ratios, regression::residuals);
        }
        if (method instanceof WeightingMethod.Raking raking) {
            Ratios ratios = Raking.rake(cells, targets, start.mass(), raking.tolerance(), raking.maximumIterations());
            return finish(start, ratios, Projecting.raked(cells, targets)::residuals);
        }
        Ratios ratios = Raking.postStratify(cells, targets, start.mass());
        return finish(start, ratios, Projecting.postStratified(cells, targets, start.weights())::residuals);
    }

    /** Categories that a replicate leaves without weight. */
    private List<WeightingProblem> weightless(double... mass) {
        List<WeightingProblem> problems = new ArrayList<>();
        for (int margin = 0; margin < cells.margins(); margin++) {
            double[] sums = new double[targets.counts(margin).length];
            cells.sums(margin, mass, sums);
            for (int place = 0; place < sums.length; place++) {
                if (!(sums[place] > 0) && targets.counts(margin)[place] > 0) {
                    problems.add(WeightingProblem.of(
                            Targets.pointer(margin, place),
                            WeightingFault.CATEGORY_WITHOUT_RESPONDENTS,
                            Targets.name(recipe.margins().get(margin), place)));
                }
            }
        }
        return problems;
    }

    private WeightingResult finish(Start start, Ratios fitted, Calibrated residuals) {
        Ratios ratios = fitted.problems().isEmpty() && recipe.trimming().isPresent()
                ? Bounding.bound(fitted, recipe.trimming().get(), start.mass())
                : fitted;
        if (!ratios.problems().isEmpty()) {
            return new NoWeights(ratios.problems());
        }
        double[] weights = start.weights().clone();
        for (int row = 0; row < weights.length; row++) {
            weights[row] *= ratios.byCell()[cells.partition().partOf(row)];
        }
        return new FittedWeights(weights, new Diagnosing(recipe, cells, targets, start, ratios), residuals);
    }
}
