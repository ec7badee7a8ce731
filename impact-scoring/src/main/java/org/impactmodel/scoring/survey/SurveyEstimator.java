package org.impactmodel.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.sum.Cells;
import org.impactmodel.scoring.survey.sum.Estimand;
import org.impactmodel.scoring.survey.sum.Summing;

/**
 * Estimates what a sample tells of a population, with standard errors by Taylor linearisation (Särndal, Swensson and Wretman,
 * Model Assisted Survey Sampling, 1992, chapter 5; Binder, International Statistical Review 51, 1983). A respondent without
 * an answer is left out of an estimate, and counted in its base by the reason.
 */
public final class SurveyEstimator {

    private final SurveyDesign design;
    private final double level;
    private final IntervalMethod shares;
    private final boolean parallel;

    private SurveyEstimator(SurveyDesign design, double level, IntervalMethod shares, boolean parallel) {
        this.design = design;
        this.level = level;
        this.shares = shares;
        this.parallel = parallel;
    }

    /**
     * An estimator for a sample, with intervals at 95 %, of shares by Wilson's method.
     *
     * @param design how the sample was drawn
     * @return the estimator
     */
    public static SurveyEstimator of(SurveyDesign design) {
        return new SurveyEstimator(Objects.requireNonNull(design, "design"), 0.95, IntervalMethod.WILSON, true);
    }

    /**
     * The same estimator with intervals of another level.
     *
     * @param share the share of samples whose interval would hold the truth, above 0 and below 1
     * @return the copy
     */
    public SurveyEstimator withLevel(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share: a number above 0 and below 1 is required, found " + share);
        }
        return new SurveyEstimator(design, share, shares, parallel);
    }

    /**
     * The same estimator with another method for the intervals of shares.
     *
     * @param method the method
     * @return the copy
     */
    public SurveyEstimator withIntervals(IntervalMethod method) {
        return new SurveyEstimator(design, level, Objects.requireNonNull(method, "method"), parallel);
    }

    /**
     * The same estimator working in the calling thread alone; the bits of its results are the same.
     *
     * @return the copy
     */
    public SurveyEstimator serial() {
        return new SurveyEstimator(design, level, shares, false);
    }

    /**
     * How many there are in each part of the population.
     *
     * @param domains the parts
     * @return a total for each part
     */
    public Estimates sizes(Domains domains) {
        Cells cells = Cells.of(domains, List.of());
        return estimates(cells, List.of(), byPart(domains, Target.of(Statistic.TOTAL, "1"), Estimand.Size::new));
    }

    /**
     * The sum of a number over each part of the population.
     *
     * @param variable what it is called
     * @param column the number
     * @param domains the parts
     * @return a total for each part
     */
    public Estimates totals(String variable, NumberColumn column, Domains domains) {
        Cells cells = Cells.of(domains, List.of(column));
        Target target = Target.of(Statistic.TOTAL, variable);
        return estimates(cells, List.of(column), byPart(domains, target, Estimand.Total::new));
    }

    /**
     * The mean of a number in each part of the population.
     *
     * @param variable what it is called
     * @param column the number
     * @param domains the parts
     * @return a mean for each part
     */
    public Estimates means(String variable, NumberColumn column, Domains domains) {
        Cells cells = Cells.of(domains, List.of(column));
        Target target = Target.of(Statistic.MEAN, variable);
        return estimates(cells, List.of(column), byPart(domains, target, Estimand.Mean::new));
    }

    /**
     * The total of one number over the total of another, in each part of the population, among those who have both.
     *
     * @param variable what the ratio is called
     * @param above the number that is divided
     * @param below the number that it is divided by
     * @param domains the parts
     * @return a ratio for each part
     */
    public Estimates ratios(String variable, NumberColumn above, NumberColumn below, Domains domains) {
        Cells cells = Cells.of(domains, List.of(above, below));
        Target target = Target.of(Statistic.RATIO, variable);
        return estimates(cells, List.of(above, below), byPart(domains, target, Estimand.Ratio::new));
    }

    /**
     * How each part of the population is divided among the values of a variable.
     *
     * @param variable what it is called
     * @param column the values
     * @param domains the parts
     * @return for each part a share for each value, in [0, 1]
     */
    public Estimates shares(String variable, CategoryColumn column, Domains domains) {
        Cells cells = Cells.of(domains, column);
        List<Asked> asked = new ArrayList<>();
        for (int part = 0; part < domains.count(); part++) {
            for (int code = 0; code < column.codes().size(); code++) {
                asked.add(share(
                        cells,
                        domains,
                        part,
                        code,
                        Target.of(Statistic.SHARE, variable)
                                .withOption(column.codes().get(code))));
            }
        }
        return estimates(cells, List.of(), asked);
    }

    /**
     * The share of each part of the population that chose an option of a question with several answers.
     *
     * @param variable what the question is called
     * @param column the answers
     * @param option the code of the option
     * @param domains the parts
     * @return a share for each part, in [0, 1]
     */
    public Estimates choices(String variable, ChoicesColumn column, String option, Domains domains) {
        Cells cells = Cells.of(domains, column, column.place(option));
        Target target = Target.of(Statistic.SHARE, variable).withOption(option);
        List<Asked> asked = IntStream.range(0, domains.count())
                .mapToObj(part -> share(cells, domains, part, 1, target))
                .toList();
        return estimates(cells, List.of(), asked);
    }

    private static Asked share(Cells cells, Domains domains, int part, int answer, Target target) {
        int from = part * cells.answers();
        Estimand share = new Estimand.Share(from, from + cells.answers(), from + answer);
        return new Asked(target.in(domains.names().get(part)), part, share);
    }

    private static List<Asked> byPart(Domains domains, Target target, IntFunction<Estimand> estimand) {
        return IntStream.range(0, domains.count())
                .mapToObj(part -> new Asked(target.in(domains.names().get(part)), part, estimand.apply(part)))
                .toList();
    }

    private Estimates estimates(Cells cells, List<NumberColumn> numbers, List<Asked> asked) {
        Summing plan = Summing.of(design, cells, numbers);
        return new Telling(design, cells, level, shares).tell(plan, plan.all(parallel), asked);
    }
}
