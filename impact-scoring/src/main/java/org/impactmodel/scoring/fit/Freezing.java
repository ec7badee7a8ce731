package org.impactmodel.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.normalise.BandBasis;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.DistanceForm;
import org.impactmodel.model.normalise.Extent;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.ValueForm;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;

/**
 * Freezes the normalisations of one indicator. The only place that tells the observed ones apart.
 *
 * @param pointer where the normalisation stands
 * @param indicator the indicator
 * @param reasons takes why it cannot be frozen
 */
record Freezing(String pointer, Indicator indicator, List<Unfit> reasons) {

    /** The frozen form, or the normalisation as it is where it is frozen already or cannot be. */
    Normalisation frozen(Normalisation how, List<Answers> reference) {
        if (how instanceof Observed.ObservedGoalposts posts) {
            boolean stepped = posts.quantilesOf().equals(Optional.of(ValueForm.STEPPED));
            Sample sample = sample(reference, posts.before(), stepped);
            return (stepped
                            ? stepped(posts, sample, sample(reference, posts.before(), false))
                            : goalposts(posts, sample))
                    .orElse(how);
        } else if (how instanceof Observed.ObservedZScore zScore) {
            return zScore(zScore, sample(reference, zScore.before(), true)).orElse(how);
        } else if (how instanceof Observed.ObservedRank rank) {
            return rank(rank, sample(reference, rank.before(), true)).orElse(how);
        } else if (how instanceof Observed.ObservedDistance distance) {
            return distance(distance, sample(reference, distance.before(), true))
                    .orElse(how);
        } else if (how instanceof Observed.ObservedBands bands) {
            return bands(bands, sample(reference, bands.before(), true)).orElse(how);
        }
        return how;
    }

    private Optional<Normalisation> goalposts(Observed.ObservedGoalposts posts, Sample sample) {
        if (tooFew(sample)) {
            return Optional.empty();
        }
        return between(
                posts,
                sample.quantile(posts.lower(), posts.quantiles()),
                sample.quantile(posts.upper(), posts.quantiles()));
    }

    /** Goalposts are written before the steps: those are found that the steps lead to the quantiles. */
    private Optional<Normalisation> stepped(Observed.ObservedGoalposts posts, Sample stepped, Sample written) {
        if (tooFew(stepped)) {
            return Optional.empty();
        }
        Unstepping back = Unstepping.of(posts.before(), written);
        return between(
                posts,
                back.written(stepped.quantile(posts.lower(), posts.quantiles())),
                back.written(stepped.quantile(posts.upper(), posts.quantiles())));
    }

    private Optional<Normalisation> between(Observed.ObservedGoalposts posts, double lower, double upper) {
        double from = Step.through(posts.before(), lower);
        double to = Step.through(posts.before(), upper);
        if (lower == upper || !(from < to || from > to)) {
            return unfit(UnfitReason.NO_SPREAD, lower + " / " + upper);
        }
        boolean more = posts.direction() == Direction.MORE_IS_BETTER;
        return Optional.of(
                new Frozen.Goalposts(more ? lower : upper, more ? upper : lower, posts.outside(), posts.before()));
    }

    private Optional<Normalisation> zScore(Observed.ObservedZScore how, Sample sample) {
        if (tooFew(sample)) {
            return Optional.empty();
        } else if (sample.constant()) {
            return unfit(UnfitReason.NO_SPREAD, Double.toString(sample.least()));
        }
        return Optional.of(new Frozen.ZScore(
                sample.mean(),
                sample.standardDeviation(how.deviation()),
                how.direction(),
                how.centre(),
                how.spread(),
                Optional.of(extent(sample)),
                how.before()));
    }

    private Optional<Normalisation> rank(Observed.ObservedRank how, Sample sample) {
        return tooFew(sample)
                ? Optional.empty()
                : Optional.of(
                        new Frozen.Rank(sample.ascending(), how.form(), how.direction(), how.ties(), how.before()));
    }

    private Optional<Normalisation> distance(Observed.ObservedDistance how, Sample sample) {
        if (tooFew(sample)) {
            return Optional.empty();
        }
        boolean more = how.direction() == Direction.MORE_IS_BETTER;
        double reference = switch (how.point()) {
            case MEAN -> sample.mean();
            case MEDIAN -> sample.median();
            case BEST -> more ? sample.greatest() : sample.least();
            case WORST -> more ? sample.least() : sample.greatest();
        };
        if (reference == 0 && how.form() != DistanceForm.DIFFERENCE) {
            return unfit(UnfitReason.ZERO_REFERENCE, how.point().code() + " 0");
        }
        return Optional.of(
                new Frozen.Distance(reference, how.form(), how.direction(), Optional.of(extent(sample)), how.before()));
    }

    private Optional<Normalisation> bands(Observed.ObservedBands how, Sample sample) {
        if (tooFew(sample)) {
            return Optional.empty();
        }
        List<Double> limits = how.limits().stream()
                .map(limit -> how.basis() == BandBasis.QUANTILES
                        ? sample.quantile(limit, how.quantiles())
                        : limit * sample.mean() + 0.0)
                .toList();
        for (int i = 1; i < limits.size(); i++) {
            if (!(limits.get(i - 1) < limits.get(i))) {
                return unfit(UnfitReason.BANDS_COINCIDE, limits.get(i - 1) + " / " + limits.get(i));
            }
        }
        return Optional.of(new Frozen.Bands(limits, how.scores(), how.before()));
    }

    private static Extent extent(Sample sample) {
        return new Extent(sample.least(), sample.greatest());
    }

    private boolean tooFew(Sample sample) {
        if (sample.size() < 2) {
            unfit(UnfitReason.TOO_FEW_VALUES, Integer.toString(sample.size()));
        }
        return sample.size() < 2;
    }

    private Optional<Normalisation> unfit(UnfitReason reason, String found) {
        reasons.add(new Unfit(pointer, indicator.id(), reason, found));
        return Optional.empty();
    }

    private Sample sample(List<Answers> reference, List<Step> before, boolean after) {
        List<Double> values = new ArrayList<>();
        for (Answers subject : reference) {
            Answered answered = subject.answers().get(indicator.id());
            if (answered != null && answered.outcome() instanceof Outcome.Value value && applies(subject)) {
                double moved = Step.through(before, value.number());
                if (!Double.isNaN(moved)) {
                    values.add(after ? moved : value.number());
                }
            }
        }
        return new Sample(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private boolean applies(Answers subject) {
        return indicator.appliesIf().stream()
                .allMatch(condition -> subject.attributes().getOrDefault(condition.attribute(), List.of()).stream()
                        .anyMatch(condition.anyOf()::contains));
    }
}
