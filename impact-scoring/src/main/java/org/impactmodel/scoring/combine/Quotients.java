package org.impactmodel.scoring.combine;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.scoring.normalise.Stepping;

/** The first child over the second; the numerator carries the score. */
record Quotients(double scale) implements Combiner {

    @Override
    public double score(Counted children) {
        if (children.size() < 2) {
            return Double.NaN;
        }
        double quotient = scale * children.score(0) / children.score(1);
        return Double.isFinite(quotient) ? quotient : Double.NaN;
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        parts[0] = score;
        parts[1] = 0;
    }

    @Override
    public Optional<Bounds> bounds(Counted low, Counted high) {
        if (low.size() < 2 || (low.score(1) <= 0 && high.score(1) >= 0)) {
            return Optional.empty();
        }
        return Stepping.hull(
                scale * low.score(0) / low.score(1),
                scale * low.score(0) / high.score(1),
                scale * high.score(0) / low.score(1),
                scale * high.score(0) / high.score(1));
    }
}
