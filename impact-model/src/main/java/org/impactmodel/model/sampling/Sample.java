package org.impactmodel.model.sampling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Words;

/**
 * How the respondents were chosen, and which columns of the table of answers tell of it.
 *
 * @param kind how respondents came into the sample: required, since it decides what may be said of the margins
 * @param strata the columns whose values together name the stratum of a respondent
 * @param clusters the columns that name the unit drawn at each stage, the largest first; empty where respondents were drawn
 *     one by one
 * @param weight the column of weights: how many of the population a respondent stands for
 * @param populationSizes for each stage the column with the number of units there are to draw from: at the first stage in
 *     the stratum, at the second in the unit of the first; empty where draws are taken as with replacement
 * @param replicates the columns of replicate weights; where there are any, they give the variance
 * @param panel the column that names a person across waves, where some were asked again
 */
public record Sample(
        SampleKind kind,

        @Size(max = 10) List<@Words String> strata,

        @Size(max = 2) List<@Words String> clusters,

        Optional<@Words String> weight,

        @Size(max = 2) List<@Words String> populationSizes,

        Optional<@Valid Replicates> replicates,
        Optional<@Words String> panel) {
    /** Copies the lists. */
    public Sample {
        Objects.requireNonNull(kind, "kind");
        strata = List.copyOf(Objects.requireNonNull(strata, "strata"));
        clusters = List.copyOf(Objects.requireNonNull(clusters, "clusters"));
        Objects.requireNonNull(weight, "weight");
        populationSizes = List.copyOf(Objects.requireNonNull(populationSizes, "populationSizes"));
        Objects.requireNonNull(replicates, "replicates");
        Objects.requireNonNull(panel, "panel");
    }

    /**
     * A sample without strata, clusters or weights.
     *
     * @param kind how respondents came into it
     * @return the sample
     */
    public static Sample of(SampleKind kind) {
        return new Sample(kind, List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
