package org.impactmodel.scoring.normalise;

import java.util.Arrays;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Step;

/** The score of the band that a value lies in, by the digits that are sure: 0.57 × 100 is not below 57. */
final class Banding implements Normaliser {

    private final Frozen.Bands how;
    private final double[] limits;
    private final double[] scores;

    private Banding(Frozen.Bands how, double[] limits, double[] scores) {
        this.how = how;
        this.limits = limits;
        this.scores = scores;
    }

    static Banding of(Frozen.Bands how) {
        return new Banding(
                how,
                how.limits().stream().mapToDouble(Digits::sure).toArray(),
                how.scores().stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public double score(double value) {
        double stepped = Step.through(how.before(), value);
        if (!Double.isFinite(stepped)) {
            return Double.NaN;
        }
        int place = Arrays.binarySearch(limits, Digits.sure(stepped));
        return scores[place >= 0 ? place + 1 : -place - 1];
    }

    @Override
    public Optional<Bounds> range() {
        return Stepping.hull(scores);
    }
}
