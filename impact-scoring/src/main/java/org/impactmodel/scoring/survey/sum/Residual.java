package org.impactmodel.scoring.survey.sum;

import java.util.List;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Stage;
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
        Stage smallest = design.second().orElse(design.first());
        double[] residuals = calibrated.residuals(influence(form));
        double[] units = new double[smallest.units()];
        for (int row = 0; row < residuals.length; row++) {
            units[smallest.unit(row)] += design.weight(row) * residuals[row];
        }
        return units;
    }

    private double[] influence(Form form) {
        List<NumberColumn> numbers = plan.measured().columns();
        double[] influence = new double[plan.design().size()];
        for (int row = 0; row < influence.length; row++) {
            int cell = plan.cells().at(row);
            if (cell >= form.from() && cell < form.to()) {
                double y = numbers.isEmpty() ? 0 : plan.measured().number(0, row);
                double x = numbers.size() < 2 ? 0 : plan.measured().number(1, row);
                influence[row] = form.of(cell, y, x);
            }
        }
        return influence;
    }
}
