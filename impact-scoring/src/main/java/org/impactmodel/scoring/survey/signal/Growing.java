package org.impactmodel.scoring.survey.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/**
 * Whether a share grows over waves: the test of Cochran (Biometrics 10, 1954) and Armitage (Biometrics 11, 1955) for a trend in
 * proportions, one-sided, each wave counting for its effective size, at most the number of its respondents (the first-order
 * correction of Rao and Scott 1984). It holds where nobody gave the answer in some waves, and says nothing where nobody did in
 * any, nor of waves that chance did not draw, such as volunteers and a census: they have no standard error.
 *
 * @param slope by how much the share grows in a year
 * @param p how often chance alone would give as much growth or more
 */
record Growing(double slope, double p) {

    private static final double DAYS_OF_A_YEAR = 365.2425;

    static Optional<Growing> of(List<WaveEstimate> waves) {
        List<WaveEstimate> known = waves.stream()
                .filter(wave -> wave.estimate().value().isPresent()
                        && wave.estimate().standardError().isPresent())
                .toList();
        double size = known.stream().mapToDouble(Growing::size).sum();
        double share =
                known.stream().mapToDouble(wave -> size(wave) * share(wave)).sum() / size;
        double middle =
                known.stream().mapToDouble(wave -> size(wave) * years(wave)).sum() / size;
        double spread = known.stream()
                .mapToDouble(wave -> size(wave) * Math.pow(years(wave) - middle, 2))
                .sum();
        if (known.size() < 2 || spread == 0 || !(share > 0 && share < 1)) {
            return Optional.empty();
        }
        double slope = known.stream()
                        .mapToDouble(wave -> size(wave) * (years(wave) - middle) * share(wave))
                        .sum()
                / spread;
        double z = slope * Math.sqrt(spread / (share * (1 - share)));
        return Optional.of(new Growing(slope, NormalDistribution.of(0, 1).survivalProbability(z)));
    }

    private static double share(WaveEstimate wave) {
        return wave.estimate().value().orElseThrow();
    }

    private static double size(WaveEstimate wave) {
        Estimate estimate = wave.estimate();
        double most = estimate.base().map(Base::respondents).orElse(0L);
        return Math.min(most, estimate.effectiveSize().orElse(most));
    }

    private static double years(WaveEstimate wave) {
        return ChronoUnit.DAYS.between(LocalDate.EPOCH, wave.period().start()) / DAYS_OF_A_YEAR;
    }
}
