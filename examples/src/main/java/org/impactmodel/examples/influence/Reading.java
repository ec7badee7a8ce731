package org.impactmodel.examples.influence;

import java.util.Locale;
import java.util.Objects;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.Figures;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.sdg.SdgTargets;

/**
 * How influence is written and what must be said with it.
 *
 * @param terminal where it is written
 * @param matrix the name of the file of the matrix
 * @param weight how much the second hand counts
 */
record Reading(Terminal terminal, String matrix, double weight) {

    /** Influence is written with one decimal. */
    private static final double SCALE = 100;

    /** Checks that all parts are given. */
    Reading {
        Objects.requireNonNull(terminal, "terminal");
        Objects.requireNonNull(matrix, "matrix");
    }

    Figures figures() {
        return new Figures(terminal.page(), SCALE);
    }

    /** With a sign, and a decimal where there is one. */
    String signed(double influence) {
        return influence == Math.rint(influence) && influence != 0
                ? String.format(Locale.ROOT, "%+.0f", influence)
                : figures().difference(influence);
    }

    /** The code of a target and its short label. */
    String target(String code) {
        return code + " " + label(code);
    }

    String label(String code) {
        return SdgTargets.find(code)
                .map(target -> target.label().in(terminal.page().language()))
                .orElse("");
    }

    /** What the figures mean, and that a matrix holds for its place and time alone. */
    String caution() {
        return terminal.wrapped("influence.read", figures().value(weight))
                + terminal.wrapped("influence.holds", matrix);
    }

    String illustrative(Nature nature) {
        return nature == Nature.ILLUSTRATIVE ? terminal.wrapped("illustrative") : "";
    }
}
