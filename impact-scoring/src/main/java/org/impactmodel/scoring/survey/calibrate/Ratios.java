package org.impactmodel.scoring.survey.calibrate;

import java.util.List;
import org.impactmodel.model.weighting.WeightingProblem;

/** The ratio of fitted to starting weights in each cell, or why there is none. */
public final class Ratios {

    private final double[] byCell;
    private final int iterations;
    private final List<WeightingProblem> problems;

    private Ratios(double[] byCell, int iterations, List<WeightingProblem> problems) {
        this.byCell = byCell;
        this.iterations = iterations;
        this.problems = problems;
    }

    static Ratios of(double[] byCell, int iterations) {
        return new Ratios(byCell, iterations, List.of());
    }

    static Ratios none(List<WeightingProblem> problems) {
        return new Ratios(new double[0], 0, problems);
    }

    /** The ratio of each cell; none where there are problems. */
    public double[] byCell() {
        return byCell;
    }

    /** How many rounds it took. */
    public int iterations() {
        return iterations;
    }

    /** Why there are no ratios; empty where there are. */
    public List<WeightingProblem> problems() {
        return problems;
    }
}
