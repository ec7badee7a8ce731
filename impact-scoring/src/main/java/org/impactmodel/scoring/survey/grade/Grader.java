package org.impactmodel.scoring.survey.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Statistic;

/**
 * Judges whether estimates can be published. Shares and differences of shares are judged by their interval, since a coefficient of
 * variation misleads near 0 and 1; all else by its coefficient of variation, but other differences, which may well be near 0, by their
 * counts alone. An estimate without a margin, such as one of volunteers, is at best read with caution.
 */
public final class Grader {
    private final GradeStandard standard;

    private Grader(GradeStandard standard) {
        this.standard = standard;
    }

    /**
     * A grader.
     *
     * @param standard the thresholds
     * @return the grader
     */
    public static Grader of(GradeStandard standard) {
        return new Grader(Objects.requireNonNull(standard, "standard"));
    }

    /**
     * Judges an estimate.
     *
     * @param estimate the estimate
     * @return the estimate with its grade, and every reason
     */
    public Judgement judge(Estimate estimate) {
        List<GradeReason> reasons = new ArrayList<>();
        if (estimate.value().isEmpty()) {
            reasons.add(GradeReason.of(Criterion.VALUE, Grade.NOT_PUBLISHABLE, estimate.unavailable()));
        } else {
            counts(estimate, reasons);
            margin(estimate, reasons);
        }
        reasons.sort(Comparator.comparing(GradeReason::grade).reversed());
        Grade grade = new Judgement(estimate, reasons).grade();
        return new Judgement(estimate.withGrade(grade), reasons);
    }

    private void counts(Estimate estimate, List<GradeReason> reasons) {
        least(
                Criterion.RESPONDENTS,
                standard.respondents(),
                (double) estimate.base().map(Base::respondents).orElse(0L),
                reasons);
        estimate.effectiveSize()
                .ifPresent(size -> least(Criterion.EFFECTIVE_SIZE, standard.effectiveSize(), size, reasons));
        estimate.degreesOfFreedom()
                .ifPresent(
                        degrees -> least(Criterion.DEGREES_OF_FREEDOM, standard.degreesOfFreedom(), degrees, reasons));
    }

    private void margin(Estimate estimate, List<GradeReason> reasons) {
        boolean isShare = isShare(estimate);
        boolean isDifference = estimate.target().statistic() == Statistic.DIFFERENCE;
        if (isShare ? estimate.interval().isEmpty() : estimate.standardError().isEmpty()) {
            reasons.add(GradeReason.of(Criterion.MARGIN, Grade.WITH_CAUTION, estimate.unavailable()));
        } else if (isShare) {
            share(estimate, estimate.interval().orElseThrow(), isDifference, reasons);
        } else if (!isDifference) {
            variation(estimate, reasons);
        }
    }

    /** A share, or a difference of two: both are of an answer. */
    private static boolean isShare(Estimate estimate) {
        Statistic statistic = estimate.target().statistic();
        return statistic == Statistic.SHARE
                || (statistic == Statistic.DIFFERENCE
                        && estimate.target().option().isPresent());
    }

    private void share(Estimate estimate, Interval interval, boolean isDifference, List<GradeReason> reasons) {
        double width = interval.high() - interval.low();
        most(Criterion.HALF_WIDTH, standard.halfWidth(), width / 2, reasons);
        double value = estimate.value().orElseThrow();
        if (!isDifference && width > standard.narrow() && value > 0 && value < 1) {
            relative(width / value, width / (1 - value), reasons);
        }
    }

    private void relative(double ofShare, double ofComplement, List<GradeReason> reasons) {
        Limits limits = standard.relativeWidth();
        if (limits.most(ofShare) != Grade.PUBLISHABLE) {
            most(Criterion.RELATIVE_WIDTH, limits, ofShare, reasons);
        } else if (limits.most(ofComplement) != Grade.PUBLISHABLE) {
            reasons.add(GradeReason.of(Criterion.COMPLEMENT_WIDTH, Grade.WITH_CAUTION, ofComplement, limits.caution()));
        }
    }

    private void variation(Estimate estimate, List<GradeReason> reasons) {
        double error = estimate.standardError().orElseThrow();
        if (estimate.variation().isPresent()) {
            most(Criterion.VARIATION, standard.variation(), estimate.variation().getAsDouble(), reasons);
        } else if (error > 0) {
            reasons.add(GradeReason.of(Criterion.MARGIN, Grade.WITH_CAUTION, estimate.unavailable()));
        }
    }

    private static void least(Criterion criterion, Limits limits, double found, List<GradeReason> reasons) {
        add(criterion, limits.least(found), limits, found, reasons);
    }

    private static void most(Criterion criterion, Limits limits, double found, List<GradeReason> reasons) {
        add(criterion, limits.most(found), limits, found, reasons);
    }

    private static void add(Criterion criterion, Grade grade, Limits limits, double found, List<GradeReason> reasons) {
        if (grade != Grade.PUBLISHABLE) {
            reasons.add(GradeReason.of(criterion, grade, found, limits.behind(grade)));
        }
    }
}
