package org.impactmodel.scoring.combine;

import java.util.Arrays;
import org.impactmodel.scoring.normalise.Digits;

/**
 * The Copeland rule. A duel that is won is carried by the children that win it, by weight; half a duel that ends even by the
 * children on which the subject is better, or by all where it is better on none.
 */
final class Duels implements Combiner {

    /** Weights that differ by less than this are even: sums of shares are not exact. */
    private static final double EVEN = 1e-12;

    private final double[][] reference;
    private final double scale;

    Duels(double[][] reference, double scale) {
        this.reference = Arrays.stream(reference)
                .map(row -> Arrays.stream(row).map(Digits::sure).toArray())
                .toArray(double[][]::new);
        this.scale = scale;
    }

    @Override
    public double score(Counted children) {
        double won = 0;
        for (int i = 0; i < children.size(); i++) {
            if (!Double.isFinite(children.score(i))) {
                return Double.NaN;
            }
            children.note(i, Digits.sure(children.score(i)));
        }
        for (double[] rival : reference) {
            won += won(children, rival);
        }
        return scale * (won / reference.length);
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        Arrays.fill(parts, 0, children.size(), 0);
        for (int i = 0; i < children.size(); i++) {
            children.note(i, Digits.sure(children.score(i)));
        }
        for (double[] rival : reference) {
            double won = scale * won(children, rival) / reference.length;
            double better = weight(children, rival, 1);
            for (int i = 0; i < children.size() && won > 0; i++) {
                boolean carries = better == 0 || children.noted(i) > rival[children.place(i)];
                parts[i] += carries ? won * children.weight(i) / (better == 0 ? 1 : better) : 0;
            }
        }
    }

    private static double won(Counted children, double[] rival) {
        double lead = weight(children, rival, 1) - weight(children, rival, -1);
        return lead > EVEN ? 1 : lead < -EVEN ? 0 : 0.5;
    }

    private static double weight(Counted children, double[] rival, int sign) {
        double weight = 0;
        for (int i = 0; i < children.size(); i++) {
            weight += sign * (children.noted(i) - rival[children.place(i)]) > 0 ? children.weight(i) : 0;
        }
        return weight;
    }
}
