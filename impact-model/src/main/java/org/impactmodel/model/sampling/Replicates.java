package org.impactmodel.model.sampling;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.rule.Words;

/**
 * The columns that hold replicate weights. The variance is the sum over replicates of
 * {@code scale · replicateScale[r] · (estimate[r] − mean)²}, where the mean is that of the replicates' estimates.
 *
 * @param method how they were made
 * @param columns the names of the columns, one a replicate; each holds whole weights, not factors
 * @param fay the coefficient of Fay's method, in [0, 1); needed by it alone
 * @param scale the factor of the whole sum; where absent, the usual one of the method: (R−1)/R for {@code jk1}, 1 for
 *     {@code jkn}, 1/R for {@code brr}, 1/(R(1−fay)²) for {@code fay}, 1/(R−1) for {@code bootstrap}
 * @param replicateScales a factor for each replicate; empty where all are 1. {@code jkn} needs them: (n−1)/n of the
 *     stratum that the replicate leaves a unit out of
 */
public record Replicates(
        ReplicateMethod method,

        @Size(min = 2, max = 10_000) List<@Words String> columns,

        @DecimalMin(value = "0", message = "{org.impactmodel.not-below-zero}")
        @DecimalMax(value = "0.999999", message = "{org.impactmodel.below-one}")
        OptionalDouble fay,

        @Positive(message = "{org.impactmodel.above-zero}") OptionalDouble scale,
        List<@Positive(message = "{org.impactmodel.above-zero}") Double> replicateScales) {
    /** Copies the lists. */
    public Replicates {
        Objects.requireNonNull(method, "method");
        columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
        Objects.requireNonNull(fay, "fay");
        Objects.requireNonNull(scale, "scale");
        replicateScales = List.copyOf(Objects.requireNonNull(replicateScales, "replicateScales"));
    }
}
