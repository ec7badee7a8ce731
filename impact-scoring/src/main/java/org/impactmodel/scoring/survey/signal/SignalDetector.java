package org.impactmodel.scoring.survey.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/**
 * Looks for weak signals: answers that few give and that grow by more than chance. All answers of few that are looked at are one
 * family, so that of the signals told, only a known share is expected to be false. How often it is wrong, and how much growth
 * it notices, is tabulated in {@code docs/surveys.md}.
 *
 * @param few the share in the last wave below which an answer is one of few, above 0 and at most 1
 * @param falseShare the share of false signals that is accepted among those told, above 0 and below 1
 */
public record SignalDetector(double few, double falseShare) {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public SignalDetector {
        if (!(few > 0 && few <= 1)) {
            throw new IllegalArgumentException("few: a share above 0 and at most 1 is required, found " + few);
        }
        if (!(falseShare > 0 && falseShare < 1)) {
            throw new IllegalArgumentException(
                    "falseShare: a share above 0 and below 1 is required, found " + falseShare);
        }
    }

    /**
     * The usual detector: answers of less than a quarter, and one false signal in ten.
     *
     * @return the detector
     */
    public static SignalDetector usual() {
        return new SignalDetector(0.25, 0.1);
    }

    /**
     * Judges answers over the waves.
     *
     * @param all the answers
     * @return what was found of each, signals first, the surest first
     */
    public List<Signal> judge(List<Series> all) {
        List<Optional<Growing>> growths = all.stream().map(this::growth).toList();
        Iterator<Double> adjusted = Adjustment.BENJAMINI_HOCHBERG
                .adjust(growths.stream()
                        .flatMap(Optional::stream)
                        .map(Growing::p)
                        .toList())
                .iterator();
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            signals.add(
                    growths.get(i).isPresent()
                            ? judged(all.get(i), growths.get(i).get(), adjusted.next())
                            : untested(all.get(i)));
        }
        signals.sort(Comparator.comparing(Signal::verdict)
                .thenComparing(signal -> signal.p().orElse(1))
                .thenComparing(signal -> signal.series().name()));
        return List.copyOf(signals);
    }

    private Optional<Growing> growth(Series series) {
        return isOfFew(series) ? Growing.of(series.waves()) : Optional.empty();
    }

    private boolean isOfFew(Series series) {
        return series.waves().stream()
                .filter(wave -> wave.estimate().value().isPresent())
                .max(Comparator.comparing((WaveEstimate wave) -> wave.period().start()))
                .map(last -> last.estimate().value().orElseThrow() < few)
                .orElse(true);
    }

    private Signal judged(Series series, Growing growth, double adjusted) {
        return new Signal(
                series,
                OptionalDouble.of(growth.slope()),
                OptionalDouble.of(growth.p()),
                OptionalDouble.of(adjusted),
                adjusted <= falseShare ? SignalVerdict.SIGNAL : SignalVerdict.QUIET);
    }

    private Signal untested(Series series) {
        return new Signal(
                series,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                isOfFew(series) ? SignalVerdict.NOT_TESTED : SignalVerdict.NOT_FEW);
    }
}
