package org.impactmodel.scoring.survey.sum;

import org.impactmodel.scoring.survey.design.LonelyUnits;
import org.impactmodel.scoring.survey.design.Stage;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * The covariance of two estimates from what the units drawn contribute to each: at each stage the sum of products about the
 * mean of the group, and at the second the share drawn at the first times it (Särndal, Swensson and Wretman 1992, result 4.3.1).
 */
final class Contributions {

    private Contributions() {}

    static double covariance(SurveyDesign design, double[] first, double[] second) {
        Stage outer = design.first();
        double[] a = design.second().map(inner -> totals(first, inner)).orElse(first);
        double[] b = design.second().map(inner -> totals(second, inner)).orElse(second);
        double[] groupsA = totals(a, outer);
        double[] groupsB = totals(b, outer);
        double[] products = products(a, b, outer);
        double sum = 0;
        for (int group = 0; group < products.length; group++) {
            double n = outer.drawn(group);
            sum += outer.factor(group) * (products[group] - groupsA[group] * groupsB[group] / n);
        }
        double within = design.second()
                .map(inner -> within(outer, inner, first, second))
                .orElse(0.0);
        return sum + lonely(design, groupsA, groupsB) + within;
    }

    private static double[] totals(double[] contributions, Stage stage) {
        double[] totals = new double[stage.groups()];
        for (int unit = 0; unit < contributions.length; unit++) {
            totals[stage.group(unit)] += contributions[unit];
        }
        return totals;
    }

    private static double[] products(double[] a, double[] b, Stage stage) {
        double[] products = new double[stage.groups()];
        for (int unit = 0; unit < a.length; unit++) {
            products[stage.group(unit)] += a[unit] * b[unit];
        }
        return products;
    }

    /** A stratum of one unit, set against the mean of all units. */
    static double lonely(SurveyDesign design, double[] groupsA, double[] groupsB) {
        if (design.lonely() != LonelyUnits.CENTRE) {
            return 0;
        }
        Stage outer = design.first();
        double meanA = sum(groupsA) / outer.units();
        double meanB = sum(groupsB) / outer.units();
        double sum = 0;
        for (int group = 0; group < groupsA.length; group++) {
            if (outer.isLonely(group)) {
                sum += (1 - outer.share(group)) * (groupsA[group] - meanA) * (groupsB[group] - meanB);
            }
        }
        return sum;
    }

    private static double sum(double[] all) {
        double sum = 0;
        for (double one : all) {
            sum += one;
        }
        return sum;
    }

    private static double within(Stage outer, Stage inner, double[] first, double[] second) {
        double[] totalsA = totals(first, inner);
        double[] totalsB = totals(second, inner);
        double[] products = products(first, second, inner);
        double sum = 0;
        for (int unit = 0; unit < products.length; unit++) {
            double about = products[unit] - totalsA[unit] * totalsB[unit] / inner.drawn(unit);
            sum += outer.share(outer.group(unit)) * inner.factor(unit) * about;
        }
        return sum;
    }
}
