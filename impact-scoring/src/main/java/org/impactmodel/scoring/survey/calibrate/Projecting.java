package org.impactmodel.scoring.survey.calibrate;

import java.util.Optional;
import org.impactmodel.model.weighting.WeightingMethod;

/**
 * Takes from a variable its mean in each category, margin after margin.
 *
 * <p>For post-stratification once, the means by the starting weights. For raking ten times, the means over respondents
 * without weights: as R survey 4.1.1 does, so that standard errors are the same as there. A {@link
 * WeightingMethod.Calibration} by raking ratio gives the same weights and the residuals of the weighted regression.
 */
public final class Projecting {

    private static final int RAKING_SWEEPS = 10;

    private final Cells cells;
    private final Targets targets;
    private final Optional<double[]> weights;
    private final int sweeps;

    private Projecting(Cells cells, Targets targets, Optional<double[]> weights, int sweeps) {
        this.cells = cells;
        this.targets = targets;
        this.weights = weights;
        this.sweeps = sweeps;
    }

    /** Takes away means by the starting weights, once. */
    public static Projecting postStratified(Cells cells, Targets targets, double... weights) {
        return new Projecting(cells, targets, Optional.of(weights), 1);
    }

    /** Takes away means over respondents, as R does for raking. */
    public static Projecting raked(Cells cells, Targets targets) {
        return new Projecting(cells, targets, Optional.empty(), RAKING_SWEEPS);
    }

    /** What the totals do not explain of a variable, a number for each row. */
    public double[] residuals(double[] influence) {
        Partition rows = cells.partition();
        double[] mass = weights.map(rows::sums).orElseGet(cells::headcounts);
        double[] sums = weights.map(by -> rows.sumsOfProducts(by, influence)).orElseGet(() -> rows.sums(influence));
        double[] taken = new double[cells.count()];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            for (int margin = 0; margin < cells.margins(); margin++) {
                takeMeans(margin, mass, sums, taken);
            }
        }
        return Regressing.less(rows, influence, taken);
    }

    private void takeMeans(int margin, double[] mass, double[] sums, double... taken) {
        double[] sizes = new double[targets.counts(margin).length];
        double[] means = new double[sizes.length];
        cells.sums(margin, mass, sizes);
        cells.sums(margin, sums, means);
        int[] category = cells.categories(margin);
        for (int place = 0; place < sizes.length; place++) {
            means[place] = sizes[place] > 0 ? means[place] / sizes[place] : 0;
        }
        for (int cell = 0; cell < taken.length; cell++) {
            taken[cell] += means[category[cell]];
            sums[cell] -= mass[cell] * means[category[cell]];
        }
    }
}
