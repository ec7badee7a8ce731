package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;

/**
 * Which weights estimates were made with. The recipe itself is in the description of the survey, whose fingerprint the stamp of
 * the survey carries.
 *
 * @param by where they come from
 * @param column the column of the table that holds them or, of fitted ones, those that they start from; empty where each
 *     respondent counts, or starts from, 1
 * @param method how they were fitted: {@code post-stratification}, {@code raking} or {@code calibration}
 * @param margins the margins that they were fitted to
 * @param totals the ids of the questions to whose sums they were fitted
 */
public record WeightStamp(
        WeightSource by,
        Optional<@Words String> column,
        Optional<@Code String> method,
        List<@Valid MarginStamp> margins,
        List<@Words String> totals) {
    /** Copies the lists and checks that all parts are given. */
    public WeightStamp {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(method, "method");
        margins = List.copyOf(Objects.requireNonNull(margins, "margins"));
        totals = List.copyOf(Objects.requireNonNull(totals, "totals"));
    }

    /**
     * The weights as the sample has them.
     *
     * @param description the survey
     * @return the stamp
     */
    public static WeightStamp asDrawn(SurveyDescription description) {
        Optional<String> column = description.sample().weight();
        WeightSource by = column.isPresent() ? WeightSource.GIVEN : WeightSource.EQUAL;
        return new WeightStamp(by, column, Optional.empty(), List.of(), List.of());
    }

    /**
     * Weights that a recipe has fitted.
     *
     * @param description the survey
     * @param recipe the recipe
     * @return the stamp
     */
    public static WeightStamp fitted(SurveyDescription description, WeightingRecipe recipe) {
        return new WeightStamp(
                WeightSource.FITTED,
                description.sample().weight(),
                Optional.of(code(recipe.method())),
                recipe.margins().stream().map(MarginStamp::of).toList(),
                recipe.totals().stream().map(NumericTotal::variable).toList());
    }

    /**
     * What the weights were fitted to, in one line: the variables of each margin, crossed ones joined by ×, then those of the
     * totals after a Σ.
     *
     * @return such as {@code region, sex × age, Σ staff}; empty where they were not fitted
     */
    public String fittedTo() {
        return Stream.concat(
                        margins.stream().map(margin -> String.join(" × ", margin.variables())),
                        totals.stream().map(total -> "Σ " + total))
                .collect(Collectors.joining(", "));
    }

    private static String code(WeightingMethod method) {
        if (method instanceof WeightingMethod.Calibration) {
            return "calibration";
        }
        return method instanceof WeightingMethod.Raking ? "raking" : "post-stratification";
    }
}
