package org.impactmodel.scoring.survey.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.scoring.matrix.Cholesky;

/**
 * Finds the weights nearest to the starting ones that meet all totals. They are the ratios g(u) at the u = x'λ that makes the
 * convex function Σ d·G(u) − λ'T least, where G is an integral of g (Deville and Särndal, JASA 87, 1992, section 2): by
 * Newton's steps, shortened where they would not go down.
 */
public final class Calibrating {

    /** Relative disagreement of a total with those that it follows from, above which they contradict each other. */
    private static final double CONTRADICTS = 1e-6;

    private static final int HALVINGS = 60;

    private final Targets targets;
    private final Constraints constraints;
    private final Regressing regression;
    private final double[] mass;
    private final double[] scales;
    private final RatioFunction function;
    private final WeightingMethod.Calibration method;

    /** A calibration of masses to targets, by the constraints and their regression. */
    public Calibrating(
            Targets targets,
            Constraints constraints,
            Regressing regression,
            double[] mass,
            WeightingMethod.Calibration method) {
        this.targets = targets;
        this.constraints = constraints;
        this.regression = regression;
        this.mass = mass;
        this.scales = constraints.scales(mass);
        this.function = RatioFunction.of(method.distance());
        this.method = method;
    }

    /** The ratios that meet all totals, or why there are none. */
    public Ratios fit() {
        List<WeightingProblem> problems = new ArrayList<>();
        contradictions(problems);
        beyondBounds(problems);
        return problems.isEmpty() ? iterate() : Ratios.none(problems);
    }

    private void contradictions(List<WeightingProblem> problems) {
        int next = 0;
        for (int total = 0; total < constraints.count(); total++) {
            if (next < regression.kept().length && regression.kept()[next] == total) {
                next++;
            } else if (!near(regression.implied(total), total, CONTRADICTS)) {
                problems.add(targets.problem(
                        total, WeightingFault.SINGULAR, regression.implied(total), constraints.target(total)));
            }
        }
    }

    private boolean near(double achieved, int total, double allowed) {
        return gap(achieved, total) <= allowed;
    }

    /** How far a total is from its target, relative to its scale. */
    private double gap(double achieved, int total) {
        double distance = Math.abs(achieved - constraints.target(total));
        return distance == 0 ? 0 : distance / scales[total];
    }

    /** Categories whose total would take a mean ratio outside the bounds. */
    private void beyondBounds(List<WeightingProblem> problems) {
        if (!(method.distance() instanceof Distance.Logit)) {
            return;
        }
        double[] before = constraints.totals(mass);
        for (int total = 0; total < constraints.categories(); total++) {
            double ratio = constraints.target(total) / before[total];
            if (before[total] > 0 && !(ratio > function.low() && ratio < function.high())) {
                problems.add(
                        targets.problem(total, WeightingFault.OUT_OF_REACH, before[total], constraints.target(total)));
            }
        }
    }

    private Ratios iterate() {
        double allowed = Math.max(method.tolerance(), Raking.SUREST);
        double[] lambda = new double[constraints.count()];
        double[] u = new double[mass.length];
        for (int iteration = 0; ; iteration++) {
            double[] achieved = constraints.totals(weighted(function::ratio, u));
            if (Arrays.stream(regression.kept()).allMatch(total -> near(achieved[total], total, allowed))) {
                return Ratios.of(Arrays.stream(u).map(function::ratio).toArray(), Math.max(1, iteration));
            }
            Optional<double[]> next = iteration < method.maximumIterations() && !outOfReach(lambda, u)
                    ? step(lambda, u, achieved)
                    : Optional.empty();
            if (next.isEmpty()) {
                return failed(lambda, u, achieved);
            }
            lambda = next.get();
            u = constraints.combine(lambda);
        }
    }

    private double[] weighted(DoubleUnaryOperator of, double... u) {
        double[] weighted = new double[mass.length];
        for (int cell = 0; cell < mass.length; cell++) {
            weighted[cell] = mass[cell] == 0 ? 0 : mass[cell] * of.applyAsDouble(u[cell]);
        }
        return weighted;
    }

    /** One step from λ; empty where none goes down. */
    private Optional<double[]> step(double[] lambda, double[] u, double... achieved) {
        int[] kept = regression.kept();
        double[] misfit = new double[kept.length];
        Arrays.setAll(misfit, i -> constraints.target(kept[i]) - achieved[kept[i]]);
        double[][] products = constraints.products(weighted(function::slope, u));
        return Cholesky.of(Regressing.among(products, kept))
                .map(factor -> factor.solve(misfit))
                .flatMap(step -> shorten(lambda, u, regression.spread(step), dot(misfit, step)));
    }

    private Optional<double[]> shorten(double[] lambda, double[] u, double[] step, double decline) {
        double now = height(lambda, u);
        double rounding = Raking.SUREST * magnitude(lambda, u);
        for (double length = 1, halving = 0; halving < HALVINGS; length /= 2, halving++) {
            double[] next = lambda.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += length * step[i];
            }
            if (height(next, constraints.combine(next)) <= now - 1e-4 * length * decline + rounding) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Σ d·G(u) − λ'T. */
    private double height(double[] lambda, double... u) {
        double height = 0;
        for (double area : weighted(function::area, u)) {
            height += area;
        }
        return height - pull(lambda);
    }

    private double magnitude(double[] lambda, double... u) {
        return Arrays.stream(weighted(function::area, u)).map(Math::abs).sum()
                + IntStream.range(0, lambda.length)
                        .mapToDouble(i -> Math.abs(lambda[i] * constraints.target(i)))
                        .sum();
    }

    /** λ'T. */
    private double pull(double... lambda) {
        double pull = 0;
        for (int i = 0; i < lambda.length; i++) {
            pull += lambda[i] * constraints.target(i);
        }
        return pull;
    }

    private static double dot(double[] left, double... right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Whether no allowed weights reach the totals: even the largest Σ w·u that they could have is less than λ'T. */
    private boolean outOfReach(double[] lambda, double... u) {
        double pull = pull(lambda);
        return pull - Math.min(mostByBounds(u), mostBySize(u)) > 1e-9 * Math.abs(pull);
    }

    /** The largest Σ w·u of weights whose ratios lie within the bounds. */
    private double mostByBounds(double... u) {
        double most = 0;
        for (int cell = 0; cell < mass.length; cell++) {
            if (mass[cell] > 0 && u[cell] != 0) {
                most += mass[cell] * u[cell] * (u[cell] > 0 ? function.high() : function.low());
            }
        }
        return most;
    }

    /** The largest Σ w·u of weights at or above 0 that sum to the population size. */
    private double mostBySize(double... u) {
        return function.low() >= 0 && targets.size().isPresent()
                ? Arrays.stream(u).max().orElseThrow() * targets.size().getAsDouble()
                : Double.POSITIVE_INFINITY;
    }

    private Ratios failed(double[] lambda, double[] u, double... achieved) {
        return outOfReach(lambda, u)
                ? farthest(WeightingFault.OUT_OF_REACH, constraints.totals(mass))
                : farthest(WeightingFault.NOT_CONVERGED, achieved);
    }

    private Ratios farthest(WeightingFault fault, double... achieved) {
        int farthest = 0;
        for (int total = 1; total < achieved.length; total++) {
            if (gap(achieved[total], total) > gap(achieved[farthest], farthest)) {
                farthest = total;
            }
        }
        return Ratios.none(List.of(targets.problem(farthest, fault, achieved[farthest], constraints.target(farthest))));
    }
}
