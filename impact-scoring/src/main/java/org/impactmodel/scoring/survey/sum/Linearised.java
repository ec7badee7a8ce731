package org.impactmodel.scoring.survey.sum;

import java.util.List;
import java.util.Optional;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/** The covariance of estimates that are linear in the sums, or nearly so (Taylor linearisation). */
public final class Linearised implements Covariance {

    private final Summing plan;
    private final Sums sums;
    private final List<Form> forms;

    private Linearised(Summing plan, Sums sums, List<Form> forms) {
        this.plan = plan;
        this.sums = sums;
        this.forms = forms;
    }

    /** The covariance of some estimands. */
    public static Linearised of(Summing plan, Sums sums, List<Form> forms) {
        return new Linearised(plan, sums, List.copyOf(forms));
    }

    @Override
    public double between(int first, int second) {
        Form a = forms.get(first);
        Form b = forms.get(second);
        SurveyDesign design = plan.design();
        return design.isOfElements() ? ofElements(a, b) : Contributions.covariance(design, units(a), units(b));
    }

    @Override
    public Optional<double[]> deviations(int place) {
        return Optional.of(Influences.deviations(plan.design(), Influences.ofRows(plan, forms.get(place))));
    }

    /** What each group adds to an estimate. */
    private double[] units(Form form) {
        double[] units = new double[plan.groups()];
        for (int group = 0; group < units.length; group++) {
            for (int cell = form.from(); cell < form.to(); cell++) {
                int place = plan.place(group, cell);
                units[group] += place < 0 ? 0 : form.total(sums, place, cell);
            }
        }
        return units;
    }

    private double ofElements(Form a, Form b) {
        Stage strata = plan.design().first();
        double[] totalsA = units(a);
        double[] totalsB = a == b ? totalsA : units(b);
        double sum = 0;
        for (int stratum = 0; stratum < strata.groups(); stratum++) {
            double n = strata.drawn(stratum);
            double about = products(a, b, stratum) - totalsA[stratum] * totalsB[stratum] / n;
            sum += strata.factor(stratum) * about;
        }
        return sum + Contributions.lonely(plan.design(), totalsA, totalsB);
    }

    private double products(Form a, Form b, int stratum) {
        double sum = 0;
        for (int cell = Math.max(a.from(), b.from()); cell < Math.min(a.to(), b.to()); cell++) {
            int place = plan.place(stratum, cell);
            sum += place < 0 ? 0 : a.product(b, sums, place, cell);
        }
        return sum;
    }
}
