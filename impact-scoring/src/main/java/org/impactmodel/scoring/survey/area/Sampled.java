package org.impactmodel.scoring.survey.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.impactmodel.scoring.survey.area.AreaProblem.Kind;

/** The areas that a model is fitted to, those with a direct estimate and its variance, among all areas. */
final class Sampled {
    final List<String> auxiliaries;
    final List<Area> all;
    final double[] estimates;
    final double[] variances;
    final Basis basis;
    final double[][] rows;

    private Sampled(List<String> auxiliaries, List<Area> all) {
        this.auxiliaries = auxiliaries;
        this.all = all;
        List<Area> known = all.stream().filter(Sampled::isSampled).toList();
        this.estimates = known.stream()
                .mapToDouble(area -> area.estimate().orElseThrow())
                .toArray();
        this.variances = known.stream()
                .mapToDouble(area -> area.variance().orElseThrow())
                .toArray();
        double[][] raw = known.stream().map(this::row).toArray(double[][]::new);
        this.basis = Basis.of(raw, width());
        this.rows = new double[raw.length][];
        for (int i = 0; i < raw.length; i++) {
            this.rows[i] = basis.coordinates(raw[i]);
        }
    }

    static Sampled of(List<String> auxiliaries, List<Area> areas) {
        return new Sampled(auxiliaries, List.copyOf(areas));
    }

    static boolean isSampled(Area area) {
        return area.estimate().isPresent() && area.variance().isPresent();
    }

    int size() {
        return estimates.length;
    }

    /** How many coefficients there are, the constant among them. */
    int width() {
        return auxiliaries.size() + 1;
    }

    /** The place of an area in the model: its auxiliaries in the coordinates of the basis. */
    double[] place(Area area) {
        return basis.coordinates(row(area));
    }

    private double[] row(Area area) {
        double[] row = new double[auxiliaries.size() + 1];
        row[0] = 1;
        for (int j = 1; j < row.length; j++) {
            row[j] = Objects.requireNonNull(area.auxiliaries().get(auxiliaries.get(j - 1)));
        }
        return row;
    }

    List<AreaProblem> problems() {
        List<AreaProblem> problems = new ArrayList<>();
        if (size() <= width()) {
            problems.add(new AreaProblem(Kind.TOO_FEW_AREAS, "areas", size() + " ≤ " + width()));
        } else {
            for (int column : basis.dependent()) {
                problems.add(new AreaProblem(Kind.COLLINEAR, auxiliaries.get(column - 1), auxiliaries.get(column - 1)));
            }
        }
        return problems;
    }
}
