package org.impactmodel.scoring.survey.study;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.scoring.survey.Estimates;
import org.impactmodel.scoring.survey.PanelCovariance;
import org.impactmodel.scoring.survey.PanelCovariance.Wave;
import org.impactmodel.scoring.survey.wave.Trend;

/**
 * The covariance of what was found in two waves of a study of which some people answered both, as their descriptions declare by
 * {@code panel}. Where clusters were drawn, those of one name in both are taken as the same ({@link PanelCovariance}).
 */
public final class PanelOverlap implements Trend.Overlap {

    private final List<SurveyStudy> waves;
    private final Target target;

    private PanelOverlap(List<SurveyStudy> waves, Target target) {
        this.waves = waves;
        this.target = target;
    }

    /**
     * The overlap of waves.
     *
     * @param waves the surveys, in the order of time
     * @param target a share, a mean or a total that each of them estimates
     * @return the overlap
     * @throws IllegalArgumentException when the target is of another statistic
     */
    public static PanelOverlap of(List<SurveyStudy> waves, Target target) {
        if (!List.of(Statistic.SHARE, Statistic.MEAN, Statistic.TOTAL).contains(target.statistic())) {
            throw new IllegalArgumentException("target: a share, a mean or a total is required, found a "
                    + target.statistic().code());
        }
        return new PanelOverlap(List.copyOf(waves), Objects.requireNonNull(target, "target"));
    }

    /**
     * Whether people are found again in two waves, and standard errors tell what each of them adds.
     *
     * @param earlier one survey
     * @param later another
     * @return whether both declare a panel and neither has its errors from replicates
     */
    public static boolean isTold(SurveyStudy earlier, SurveyStudy later) {
        return isTold(earlier) && isTold(later);
    }

    private static boolean isTold(SurveyStudy study) {
        return study.table().panel().isPresent() && !study.estimator().isReplicated();
    }

    /**
     * The covariance of two waves; 0 where it is not {@linkplain #isTold told}.
     *
     * @throws IllegalArgumentException when one of the surveys does not estimate the target
     */
    @Override
    public double covariance(int earlier, int later) {
        SurveyStudy first = waves.get(earlier);
        SurveyStudy second = waves.get(later);
        if (!isTold(first, second)) {
            return 0;
        }
        return PanelCovariance.of(wave(first), wave(second));
    }

    private Wave wave(SurveyStudy study) {
        Estimates estimates = study.among(target);
        int place = estimates.all().stream().map(Estimate::target).toList().indexOf(target);
        if (place < 0) {
            throw new IllegalArgumentException("target: one that the survey estimates is required, found " + target);
        }
        return new Wave(estimates, place, names(study));
    }

    private static CategoryColumn names(SurveyStudy study) {
        RespondentTable table = study.table();
        return table.clusters().isEmpty()
                ? table.panel().orElseThrow()
                : table.clusters().get(0);
    }
}
