package org.impactmodel.scoring.survey.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.estimate.Unestimated;
import org.junit.jupiter.api.Test;

class ConsensusEstimatorTest {
    private static final ConsensusEstimator ESTIMATOR = ConsensusEstimator.of(0.95);

    /** The covariance of shares of a simple random sample: (p if the same − p q) / n. */
    static AnswerShares sample(String population, int size, Double... shares) {
        List<List<Double>> covariance = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < shares.length; j++) {
                row.add(((i == j ? shares[i] : 0) - shares[i] * shares[j]) / size);
            }
            covariance.add(row);
        }
        return AnswerShares.of(population, List.of(shares), covariance);
    }

    /** R package agrmt 1.42.12, {@code consensus(c(30, 40, 210, 130, 530, 50, 10))}: its manual prints 0.7256876. */
    @Test
    void agreesWithThePeerProgram() {
        ConsensusIndex index = ESTIMATOR.within(sample("all", 1000, 0.03, 0.04, 0.21, 0.13, 0.53, 0.05, 0.01));
        assertThat(index.value()).isCloseTo(0.7256876, within(5e-8));
    }

    /** R 4.2.2: the formula differentiated by central differences of 1e-6 and the multinomial covariance of 1000 answers. */
    @Test
    void tellsItsStandardError() {
        ConsensusIndex index = ESTIMATOR.within(sample("all", 1000, 0.03, 0.04, 0.21, 0.13, 0.53, 0.05, 0.01));
        assertThat(index.standardError().orElseThrow()).isCloseTo(SE_IN_R, withinPercentage(1e-4));
        assertThat(index.interval().orElseThrow().high() - index.value())
                .isCloseTo(1.959963984540054 * SE_IN_R, within(1e-8));
    }

    /** Five answers alike often: 1 + (2 log₂ ½ + 2 log₂ ¾ + 0) / 5 = 0.4339850. */
    @Test
    void workedByHand() {
        assertThat(ESTIMATOR.within(sample("all", 100, 0.2, 0.2, 0.2, 0.2, 0.2)).value())
                .isCloseTo(1 + (2 * Math.log(0.5) + 2 * Math.log(0.75)) / Math.log(2) / 5, within(1e-12))
                .isCloseTo(0.4339850, within(1e-7));
    }

    @Test
    void isOneWhereAllGiveOneAnswerAndZeroWhereHalfGiveEachEnd() {
        ConsensusIndex one = ESTIMATOR.within(sample("all", 50, 0.0, 1.0, 0.0));
        assertThat(one.value()).isEqualTo(1);
        assertThat(one.interval()).isEmpty();
        assertThat(one.unavailable()).contains(Unestimated.METHOD_HAS_NO_INTERVAL);
        assertThat(ESTIMATOR.within(sample("all", 50, 0.5, 0.0, 0.0, 0.5)).value())
                .isCloseTo(0, within(1e-15));
        assertThat(ESTIMATOR.within(sample("all", 50, 1.0, 0.0)).value()).isEqualTo(1);
    }

    /** Distances 0.3, 0 and 0.3; the mean is 0.2. */
    @Test
    void takesTheMeanDistanceOfAllPairs() {
        List<AnswerShares> populations = List.of(
                sample("citizens", 400, 0.5, 0.3, 0.2),
                sample("elected", 200, 0.2, 0.3, 0.5),
                sample("business", 300, 0.5, 0.3, 0.2));
        Agreement agreement = ESTIMATOR.between(AnswerDistance.TOTAL_VARIATION, populations);
        assertThat(agreement.index().value()).isCloseTo(0.8, within(1e-15));
        assertThat(agreement.pairs())
                .extracting(Agreement.Pair::one)
                .containsExactly("citizens", "citizens", "elected");
        assertThat(agreement.pairs().get(0).distance()).isCloseTo(0.3, within(1e-15));
        assertThat(agreement.pairs().get(1).distance()).isZero();
        assertThat(ESTIMATOR
                        .between(AnswerDistance.CUMULATIVE, populations)
                        .pairs()
                        .get(0)
                        .distance())
                .isCloseTo(0.3, within(1e-15));
    }

    /** 60 % and 40 % of 100 each: the difference has the variance 2 · 0.0024; √0.0048 = 0.0692820. */
    @Test
    void tellsTheErrorOfADistance() {
        Agreement agreement = ESTIMATOR.between(
                AnswerDistance.TOTAL_VARIATION, List.of(sample("a", 100, 0.6, 0.4), sample("b", 100, 0.4, 0.6)));
        assertThat(agreement.index().value()).isCloseTo(0.8, within(1e-15));
        assertThat(agreement.index().standardError().orElseThrow()).isCloseTo(Math.sqrt(0.0048), within(1e-12));
        assertThat(agreement.ifAlike().orElseThrow()).isCloseTo(1 - Math.sqrt(2 * 0.0048 / Math.PI), within(1e-12));
    }

    /** Everybody at one end, everybody at the other: as far as can be. The middle is half as far, in steps, but shares no answer. */
    @Test
    void countsStepsOnlyOnAScale() {
        AnswerShares low = sample("low", 10, 1.0, 0.0, 0.0);
        AnswerShares middle = sample("middle", 10, 0.0, 1.0, 0.0);
        AnswerShares high = sample("high", 10, 0.0, 0.0, 1.0);
        assertThat(value(AnswerDistance.TOTAL_VARIATION, low, middle)).isZero();
        assertThat(value(AnswerDistance.CUMULATIVE, low, middle)).isEqualTo(0.5);
        assertThat(value(AnswerDistance.CUMULATIVE, low, high)).isZero();
    }

    private static double value(AnswerDistance distance, AnswerShares one, AnswerShares other) {
        return ESTIMATOR.between(distance, List.of(one, other)).index().value();
    }

    @Test
    void hasNoMarginWhereAPopulationHasNone() {
        AnswerShares volunteers = AnswerShares.withoutMargin("v", List.of(0.5, 0.5), Unestimated.VOLUNTEERS);
        Agreement agreement =
                ESTIMATOR.between(AnswerDistance.TOTAL_VARIATION, List.of(sample("a", 100, 0.6, 0.4), volunteers));
        assertThat(agreement.index().interval()).isEmpty();
        assertThat(agreement.index().unavailable()).contains(Unestimated.VOLUNTEERS);
        assertThat(agreement.ifAlike()).isEmpty();
        assertThat(ESTIMATOR.within(volunteers).unavailable()).contains(Unestimated.VOLUNTEERS);
    }

    @Test
    void refusesWhatAreNoShares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample("a", 10, 0.5, 0.4))
                .withMessage("shares: two or more that sum to 1 are required, found [0.5, 0.4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerShares.of("a", List.of(0.5, 0.5), List.of()))
                .withMessage("covariance: a matrix, or a reason why there is none, is required for a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ESTIMATOR.between(AnswerDistance.CUMULATIVE, List.of(sample("a", 10, 0.5, 0.5))))
                .withMessageStartingWith("populations: two or more with the same answers are required");
    }

    private static final double SE_IN_R = 0.00763215066397;
}
