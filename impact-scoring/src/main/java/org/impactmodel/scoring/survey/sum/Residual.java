package org.impactmodel.scoring.survey.sum;

import java.util.List;
import java.util.Optional;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.weighting.Calibrated;

/**
 * The covariance of estimates with weights that were fitted to known totals: that of the residuals which the totals leave
 * (Deville and Särndal, JASA 87, 1992, equation 3.4).
 */
public final class Residual implements Covariance {

    private final Summing plan;
    private final List<Form> forms;
    private final Calibrated calibrated;

    private Residual(Summing plan, List<Form> forms, Calibrated calibrated) {
        this.plan = plan;
        this.forms = forms;
        this.calibrated = calibrated;
    }

    /** The covariance of some estimates. */
    public static Residual of(Summing plan, List<Form> forms, Calibrated calibrated) {
        return new Residual(plan, List.copyOf(forms), calibrated);
    }

    @Override
    public double between(int first, int second) {
        double[] a = units(forms.get(first));
        double[] b = first == second ? a : units(forms.get(second));
        return Contributions.covariance(plan.design(), a, b);
    }

    /** What each of the smallest units drawn adds to an estimate. */
    private double[] units(Form form) {
        SurveyDesign design = plan.design();
        return Influences.ofUnits(design, design.second().orElse(design.first()), residuals(form));
    }

    private double[] residuals(Form form) {
        return calibrated.residuals(Influences.ofRows(plan, form));
    }

    @Override
    public Optional<double[]> deviations(int place) {
        return Optional.of(Influences.deviations(plan.design(), residuals(forms.get(place))));
    }
}
