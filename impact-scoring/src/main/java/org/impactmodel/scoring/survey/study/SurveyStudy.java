package org.impactmodel.scoring.survey.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.Estimates;
import org.impactmodel.scoring.survey.Measure;
import org.impactmodel.scoring.survey.SurveyEstimator;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.disclosure.DisclosureRule;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.Variables;
import org.impactmodel.scoring.survey.weighting.Weighter;
import org.impactmodel.scoring.survey.weighting.WeightingResult;

/**
 * A survey and its answers, asked by the names of its questions and attributes.
 *
 * <pre>{@code
 * SurveyStudy study = SurveyStudy.of(table);
 * for (Estimate share : study.shares("trust", "region")) { ... }
 * }</pre>
 */
public final class SurveyStudy {

    private final RespondentTable table;
    private final SurveyEstimator estimator;

    private SurveyStudy(RespondentTable table, SurveyEstimator estimator) {
        this.table = table;
        this.estimator = estimator;
    }

    /**
     * A survey as its description tells of its sample: with its strata, clusters, weights and population sizes or, where it
     * has any, its replicate weights.
     *
     * @param table the answers, in which {@code RespondentCheck} finds nothing wrong
     * @return the study
     * @throws IllegalArgumentException when the design does not hold together
     */
    public static SurveyStudy of(RespondentTable table) {
        return new SurveyStudy(table, Drawing.estimator(Objects.requireNonNull(table, "table")));
    }

    /**
     * The same survey with weights that were fitted to what is known of the population.
     *
     * @param fitted the weights
     * @return the copy
     * @throws IllegalArgumentException where there are replicate weights: they have to be fitted as well
     */
    public SurveyStudy withWeights(FittedWeights fitted) {
        return new SurveyStudy(table, estimator.withWeights(fitted));
    }

    /**
     * The same survey with weights, and replicate weights where there are some, that were fitted to what is known of the
     * population.
     *
     * @param fitted the weights
     * @param weighter what fitted them, and fits the replicates
     * @return the copy
     */
    public SurveyStudy withWeights(FittedWeights fitted, Weighter weighter) {
        return new SurveyStudy(table, estimator.withWeights(fitted, weighter));
    }

    /**
     * Fits the weights of the survey, and its replicate weights where there are some, to what is known of the population. The
     * variables of the margins are attributes, single choices and ratings, those of the totals quantities and ratings.
     *
     * <pre>{@code
     * SurveyStudy weighted = SurveyStudy.of(table).weigh(recipe).orThrow();
     * }</pre>
     *
     * @param recipe the margins and totals, and how to fit them: that of the description, or another
     * @return the survey with fitted weights, or every reason why there are none
     */
    public Weighing weigh(WeightingRecipe recipe) {
        Variables variables = Measured.by(recipe, table);
        Weighter weighter = Weighter.of(recipe, variables);
        WeightingResult result = weighter.weigh(
                variables.respondents() == 0
                        ? new double[0]
                        : estimator.design().weights());
        return new Weighing(result instanceof FittedWeights fitted ? withWeights(fitted, weighter) : this, result);
    }

    /**
     * The same survey, asked another way: at another level, by another method, with replicates.
     *
     * @param other an estimator for the same respondents
     * @return the copy
     */
    public SurveyStudy with(SurveyEstimator other) {
        return new SurveyStudy(table, Objects.requireNonNull(other, "other"));
    }

    /**
     * The estimator, for what cannot be asked by name.
     *
     * @return the estimator
     */
    public SurveyEstimator estimator() {
        return estimator;
    }

    /**
     * The answers.
     *
     * @return the table
     */
    public RespondentTable table() {
        return table;
    }

    /**
     * How answers are divided: of a single choice among its options, of a rating among the points of its scale, of a multiple
     * choice for each option the share that chose it.
     *
     * @param question the id of a question or attribute
     * @param by the attributes and single choices that tell parts of the population apart; none for all of it
     * @return the shares, option by option within each part
     * @throws IllegalArgumentException when there is no such question, or it is a quantity
     */
    public List<Estimate> shares(String question, String... by) {
        Domains domains = domains(by);
        if (form(question) instanceof AnswerForm.MultipleChoice choice) {
            return choices(question, choice, domains);
        }
        return estimator
                .estimate(new Measure.Shares(question, categories(question)), domains)
                .all();
    }

    /** The estimates that one of a share, a mean or a total is among. */
    Estimates among(Target target) {
        String name = target.variable();
        String[] by = target.domain().keySet().toArray(String[]::new);
        return switch (target.statistic()) {
            case MEAN -> mean(name, by);
            case TOTAL -> total(name, by);
            default -> estimator.estimate(measure(name, target.option().orElseThrow()), domains(by));
        };
    }

    private Measure.Summed measure(String question, String option) {
        return form(question) instanceof AnswerForm.MultipleChoice
                ? new Measure.Choice(question, table.choices(question), option)
                : new Measure.Shares(question, categories(question));
    }

    /** Part by part, as the other shares. */
    private List<Estimate> choices(String question, AnswerForm.MultipleChoice choice, Domains domains) {
        List<Estimates> byOption = choice.options().stream()
                .map(option -> estimator.estimate(measure(question, option.code()), domains))
                .toList();
        List<Estimate> all = new ArrayList<>();
        for (int part = 0; part < domains.count(); part++) {
            for (Estimates option : byOption) {
                all.add(option.at(part));
            }
        }
        return List.copyOf(all);
    }

    /**
     * The mean of a rating or a quantity.
     *
     * @param question the id of the question
     * @param by the attributes and single choices that tell parts of the population apart; none for all of it
     * @return a mean for each part
     * @throws IllegalArgumentException when there is no such question, or its answers are not numbers
     */
    public Estimates mean(String question, String... by) {
        return estimator.estimate(new Measure.Mean(question, table.numbers(question)), domains(by));
    }

    /**
     * Quantiles of a rating or a quantity.
     *
     * @param question the id of the question
     * @param probabilities the shares that they are not exceeded by, such as 0.25, 0.5 and 0.75
     * @param by the attributes and single choices that tell parts of the population apart; none for all of it
     * @return the quantiles, one after the other within each part
     * @throws IllegalArgumentException when there is no such question, or its answers are not numbers
     */
    public List<Estimate> quantiles(String question, List<Double> probabilities, String... by) {
        return estimator
                .estimate(new Measure.Quantiles(question, table.numbers(question), probabilities), domains(by))
                .all();
    }

    /**
     * The sum of a quantity over the population.
     *
     * @param question the id of the question
     * @param by the attributes and single choices that tell parts of the population apart; none for all of it
     * @return a total for each part
     * @throws IllegalArgumentException when there is no such question, or its answers are not numbers
     */
    public Estimates total(String question, String... by) {
        return estimator.estimate(new Measure.Total(question, table.numbers(question)), domains(by));
    }

    /**
     * The same estimates with those hidden that tell of too few respondents, and those that would give them away: by the other
     * answers of a part, and by the figures of the parts that it belongs to, up to the whole, whether they are published or not.
     * Where few of the whole gave an answer, no part tells of it, nor of the others that exclude it.
     * Parts by the second of two variables alone are not thought of, nor what other questions tell of the same people.
     *
     * @param estimates estimates of one question of this survey
     * @param rule how many respondents it takes
     * @param by what they were asked by, in the same order
     * @return what may be told
     * @throws IllegalArgumentException when there is no such question or attribute
     */
    public SafeEstimates suppress(List<Estimate> estimates, DisclosureRule rule, String... by) {
        if (estimates.isEmpty()) {
            return new SafeEstimates(estimates, List.of());
        }
        List<Domains> depths = IntStream.rangeClosed(0, by.length)
                .mapToObj(depth -> domains(Arrays.copyOf(by, depth)))
                .toList();
        Crosstab crosstab = new Crosstab(depths, List.of(by));
        Target target = estimates.get(0).target();
        Counting counting = Counting.of(table, form(target.variable()), target);
        Withholding withholding = new Withholding(rule, crosstab);
        counting.tables(crosstab).forEach(withholding::decide);
        withholding.decide(depths.get(by.length), counting.absence());
        return withholding.from(estimates);
    }

    /**
     * The parts of the population that attributes and single choices tell apart.
     *
     * @param by their ids, crossed in this order; none for the whole population
     * @return the parts
     * @throws IllegalArgumentException when one does not exist or is of another form
     */
    public Domains domains(String... by) {
        Domains domains = Domains.whole(table.size());
        for (String name : by) {
            domains = domains.and(name, categories(name));
        }
        return domains;
    }

    private CategoryColumn categories(String name) {
        return Rated.categories(table, form(name), name);
    }

    private AnswerForm form(String name) {
        return table.description()
                .question(name)
                .map(Question::answer)
                .orElseGet(() -> new AnswerForm.SingleChoice(options(name)));
    }

    private List<Option> options(String name) {
        return table.description()
                .attribute(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "name: a question or attribute of the survey is required, found " + name))
                .options();
    }
}
