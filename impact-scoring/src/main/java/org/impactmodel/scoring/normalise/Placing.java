package org.impactmodel.scoring.normalise;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Step;

/**
 * The place of a value in a reference, counted from the worst. Equal values share their first number, their last or the mean
 * of the two as the ties rule says. A value that is not in the reference has the place of the best that it reaches, and the
 * first place when it reaches none. Values that agree in 15 significant digits are equal.
 */
final class Placing implements Normaliser {

    private final Frozen.Rank how;
    private final double scale;
    private final Ladder ladder;

    private Placing(Frozen.Rank how, double scale, Ladder ladder) {
        this.how = how;
        this.scale = scale;
        this.ladder = ladder;
    }

    static Placing of(Frozen.Rank how, double scale) {
        double sign = how.direction() == Direction.MORE_IS_BETTER ? 1 : -1;
        double[] goodness = how.reference().stream()
                .mapToDouble(value -> sign * Digits.sure(value))
                .toArray();
        return new Placing(how, scale, Ladder.of(goodness));
    }

    @Override
    public double score(double value) {
        double stepped = Step.through(how.before(), value);
        if (Double.isNaN(stepped)) {
            return Double.NaN;
        }
        double sure = Digits.sure(stepped);
        return placed(how.direction() == Direction.MORE_IS_BETTER ? sure : -sure);
    }

    private double placed(double goodness) {
        return switch (how.form()) {
            case ASCENDING -> rank(goodness);
            case SHARE -> ladder.size() == 1 ? Double.NaN : scale * (rank(goodness) - 1) / (ladder.size() - 1);
            case PERCENTILE -> scale * rank(goodness) / ladder.size();
        };
    }

    private double rank(double goodness) {
        double reached = ladder.reached(goodness);
        return switch (how.ties()) {
            case COMPETITION -> ladder.below(reached) + 1;
            case MODIFIED_COMPETITION -> ladder.atOrBelow(reached);
            case DENSE -> ladder.stepsBelow(reached) + 1;
            case AVERAGE -> (ladder.below(reached) + 1.0 + ladder.atOrBelow(reached)) / 2;
        };
    }

    @Override
    public Optional<Bounds> range() {
        return Stepping.hull(placed(Double.NEGATIVE_INFINITY), placed(Double.POSITIVE_INFINITY));
    }
}
