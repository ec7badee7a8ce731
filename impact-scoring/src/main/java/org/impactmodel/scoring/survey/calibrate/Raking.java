package org.impactmodel.scoring.survey.calibrate;

import java.util.List;
import org.impactmodel.model.weighting.WeightingFault;

/** Multiplies the cells of each margin by its totals over their sums, margin after margin, until all hold. */
public final class Raking {

    /** What sums of many numbers are sure to. */
    static final double SUREST = 1e-12;

    private final Cells cells;
    private final Targets targets;
    private final double[] start;
    private final double[] mass;
    private final double[][] sums;

    private Raking(Cells cells, Targets targets, double... start) {
        this.cells = cells;
        this.targets = targets;
        this.start = start;
        this.mass = start.clone();
        this.sums = new double[cells.margins()][];
        for (int margin = 0; margin < sums.length; margin++) {
            sums[margin] = new double[targets.counts(margin).length];
        }
    }

    /** The one margin, which then holds. */
    public static Ratios postStratify(Cells cells, Targets targets, double... start) {
        Raking raking = new Raking(cells, targets, start);
        raking.fit(0);
        return Ratios.of(raking.ratios(), 1);
    }

    /** All margins in turn, until each holds to a tolerance, or why that does not come about. */
    public static Ratios rake(Cells cells, Targets targets, double[] start, double tolerance, int most) {
        Raking raking = new Raking(cells, targets, start);
        double allowed = Math.max(tolerance, SUREST);
        for (int iteration = 1; iteration <= most; iteration++) {
            double farthest = 0;
            for (int margin = 0; margin < cells.margins(); margin++) {
                farthest = Math.max(farthest, raking.fit(margin));
            }
            if (farthest <= allowed && raking.farthest() <= allowed) {
                return Ratios.of(raking.ratios(), iteration);
            }
        }
        return raking.farthest() <= allowed ? Ratios.of(raking.ratios(), most) : raking.notConverged();
    }

    /** Makes a margin hold, and tells how far it was off. */
    private double fit(int margin) {
        double[] factor = sums[margin];
        cells.sums(margin, mass, factor);
        double[] counts = targets.counts(margin);
        double farthest = 0;
        for (int place = 0; place < counts.length; place++) {
            farthest = Math.max(farthest, gap(factor[place], counts[place]));
            factor[place] = factor[place] > 0 ? counts[place] / factor[place] : 1;
        }
        int[] category = cells.categories(margin);
        for (int cell = 0; cell < mass.length; cell++) {
            mass[cell] *= factor[category[cell]];
        }
        return farthest;
    }

    private double farthest() {
        double farthest = 0;
        for (int margin = 0; margin < cells.margins(); margin++) {
            cells.sums(margin, mass, sums[margin]);
            for (int place = 0; place < sums[margin].length; place++) {
                farthest = Math.max(farthest, gap(sums[margin][place], targets.counts(margin)[place]));
            }
        }
        return farthest;
    }

    private Ratios notConverged() {
        double farthest = -1;
        int at = 0;
        double achieved = 0;
        double target = 0;
        int place = 0;
        for (int margin = 0; margin < cells.margins(); margin++) {
            for (int i = 0; i < sums[margin].length; i++, place++) {
                double gap = gap(sums[margin][i], targets.counts(margin)[i]);
                if (gap > farthest) {
                    farthest = gap;
                    at = place;
                    achieved = sums[margin][i];
                    target = targets.counts(margin)[i];
                }
            }
        }
        return Ratios.none(List.of(targets.problem(at, WeightingFault.NOT_CONVERGED, achieved, target)));
    }

    /** How far a sum is from its target, relative to it. */
    private static double gap(double sum, double target) {
        return target == 0 ? 0 : Math.abs(sum - target) / target;
    }

    private double[] ratios() {
        double[] ratios = new double[mass.length];
        for (int cell = 0; cell < ratios.length; cell++) {
            ratios[cell] = start[cell] > 0 ? mass[cell] / start[cell] : 1;
        }
        return ratios;
    }
}
