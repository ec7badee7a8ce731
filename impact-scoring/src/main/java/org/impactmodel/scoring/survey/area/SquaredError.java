package org.impactmodel.scoring.survey.area;

/**
 * The estimated mean squared error of an area's estimate, by its sources (Prasad and Rao, JASA 85, 1990; Datta and Lahiri,
 * Statistica Sinica 10, 2000; Rao and Molina 2015, section 6.2). With A the variance between areas, D the sampling variance and
 * B = D / (A + D):
 *
 * @param sampling g1 = A D / (A + D): what would be left if the model were known; A without sample and, where A is 0,
 *     what {@link AreaModel#notice} says
 * @param coefficients g2 = B² x′ V(β) x: from estimating the coefficients; B is 1 without sample
 * @param betweenAreas g3 = B² V(A) / (A + D): from estimating the variance between areas; it counts twice. 0 without sample
 * @param bias b B²: the bias of the method that estimates the variance, taken off; 0 with REML
 */
public record SquaredError(double sampling, double coefficients, double betweenAreas, double bias) {

    /**
     * The whole: g1 + g2 + 2 g3 − bias; where the bias would eat it up, without the bias.
     *
     * @return the mean squared error, in the square of the unit, 0 or more
     */
    public double total() {
        double unbiased = sampling + coefficients + 2 * betweenAreas;
        return unbiased - bias > 0 ? unbiased - bias : unbiased;
    }
}
