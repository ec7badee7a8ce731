package org.impactmodel.scoring.survey.consensus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Unestimated;

/** Estimates how far people agree, with its interval by the delta method. */
public final class ConsensusEstimator {
    private final double level;

    private ConsensusEstimator(double level) {
        this.level = level;
    }

    /**
     * An estimator.
     *
     * @param level the level of the intervals, above 0 and below 1, such as 0.95
     * @return the estimator
     */
    public static ConsensusEstimator of(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level: a number above 0 and below 1 is required, found " + level);
        }
        return new ConsensusEstimator(level);
    }

    /**
     * The consensus within one population on an ordered scale: 1 + Σ p log₂(1 − |x − μ| / (C − 1)), with x the place of an answer among C, p its
     * share and μ the mean place (Tastle and Wierman, International Journal of Approximate Reasoning 45, 2007). It is 1 where all give one
     * answer and 0 where half give each end of the scale; it is the same when the scale is turned around.
     *
     * @param answers the shares of the answers, in the order of the scale
     * @return the index
     */
    public ConsensusIndex within(AnswerShares answers) {
        double[] gradient = Tastle.gradient(answers.shares());
        return index(Tastle.consensus(answers.shares()), answers.noMargin(), () -> answers.variance(gradient));
    }

    /**
     * The agreement between populations: 1 − the mean over all pairs of the distance of their answers. It is 1 where all answer alike and 0 where no two
     * populations share an answer (or, cumulated, where there are two at opposite ends of the scale); the order of the populations plays no part.
     * Each population has a sample of its own. Since distances cannot be negative, noise makes populations look more apart than they are:
     * {@link Agreement#ifAlike} says by how much.
     *
     * @param distance how differences are measured
     * @param populations two or more, with the same answers in the same order
     * @return the agreement
     * @throws IllegalArgumentException when there are fewer than two, or their answers differ in number
     */
    public Agreement between(AnswerDistance distance, List<AnswerShares> populations) {
        Objects.requireNonNull(distance, "distance");
        int answers = populations.isEmpty() ? 0 : populations.get(0).shares().size();
        if (populations.size() < 2
                || populations.stream().anyMatch(one -> one.shares().size() != answers)) {
            throw new IllegalArgumentException(
                    "populations: two or more with the same answers are required, found " + populations);
        }
        Crossing crossing = Crossing.of(distance, populations);
        Optional<Unestimated> noMargin =
                populations.stream().flatMap(one -> one.noMargin().stream()).findFirst();
        ConsensusIndex index = index(crossing.agreement(), noMargin, crossing::variance);
        return new Agreement(
                distance,
                index,
                crossing.pairs(),
                noMargin.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(crossing.ifAlike()));
    }

    private ConsensusIndex index(double value, Optional<Unestimated> noMargin, DoubleSupplier variance) {
        if (noMargin.isPresent()) {
            return new ConsensusIndex(value, OptionalDouble.empty(), Optional.empty(), noMargin);
        }
        double error = Math.sqrt(variance.getAsDouble());
        if (error == 0) {
            return new ConsensusIndex(
                    value, OptionalDouble.of(0), Optional.empty(), Optional.of(Unestimated.METHOD_HAS_NO_INTERVAL));
        }
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * error;
        Interval interval =
                new Interval(Math.max(0, value - half), Math.min(1, value + half), level, IntervalMethod.WALD);
        return new ConsensusIndex(value, OptionalDouble.of(error), Optional.of(interval), Optional.empty());
    }
}
