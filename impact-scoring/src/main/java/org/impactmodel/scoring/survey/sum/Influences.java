package org.impactmodel.scoring.survey.sum;

import java.util.List;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/** What each respondent, and each unit drawn, adds to an estimate. */
final class Influences {

    private Influences() {}

    /** Of each respondent, without its weight. */
    static double[] ofRows(Summing plan, Form form) {
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

    /** Of each unit of a stage, from what its respondents add, weighted. */
    static double[] ofUnits(SurveyDesign design, Stage stage, double[] ofRows) {
        double[] units = new double[stage.units()];
        for (int row = 0; row < ofRows.length; row++) {
            units[stage.unit(row)] += design.weight(row) * ofRows[row];
        }
        return units;
    }

    /**
     * Of each unit of the first stage, from the mean of its stratum and times the root of the stratum's factor: the sum of the
     * squares is the variance between units.
     */
    static double[] deviations(SurveyDesign design, double[] ofRows) {
        Stage stage = design.first();
        double[] units = ofUnits(design, stage, ofRows);
        double[] means = new double[stage.groups()];
        for (int unit = 0; unit < units.length; unit++) {
            means[stage.group(unit)] += units[unit] / stage.drawn(stage.group(unit));
        }
        for (int unit = 0; unit < units.length; unit++) {
            int group = stage.group(unit);
            units[unit] = Math.sqrt(stage.factor(group)) * (units[unit] - means[group]);
        }
        return units;
    }
}
