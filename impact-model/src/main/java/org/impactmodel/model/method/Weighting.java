package org.impactmodel.model.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.normalise.Deviation;

/** Where the weights of a group's children come from when the children do not carry them. */
public sealed interface Weighting
        permits Weighting.Pairwise,
                Weighting.Equal,
                Weighting.Budget,
                Weighting.ObservedEntropy,
                Weighting.ObservedPrincipalComponent {

    /** All children weigh the same. */
    record Equal() implements Weighting {}

    /**
     * Pairwise comparison, the analytic hierarchy process (Saaty, A scaling method for priorities in hierarchical
     * structures, Journal of Mathematical Psychology 15, 1977): the weights are the principal eigenvector of the matrix of
     * judgements.
     *
     * @param judgements one for each pair of children
     * @param maximumInconsistency the consistency ratio above which the judgements are refused; 0.1 is the usual limit
     */
    record Pairwise(
            @NotEmpty(message = "{org.impactmodel.not-empty}")
            List<@Valid Judgement> judgements,

            @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
            double maximumInconsistency)
            implements Weighting {
        /** Copies the judgements. */
        public Pairwise {
            judgements = List.copyOf(Objects.requireNonNull(judgements, "judgements"));
        }
    }

    /**
     * Budget allocation (OECD/JRC 2008, step 6): populations or panels distribute points over the children. Read as a whole, the
     * weights are the mean over populations of the shares that each allocated; read through one population, its own.
     *
     * @param allocations what each population allocated
     */
    record Budget(
            @NotEmpty(message = "{org.impactmodel.not-empty}")
            List<@Valid Allocation> allocations) implements Weighting {
        /** Copies the allocations. */
        public Budget {
            allocations = List.copyOf(Objects.requireNonNull(allocations, "allocations"));
        }
    }

    /**
     * Entropy weights, to be fitted on reference data (Shannon entropy of the normalised scores; Zeleny, Multiple Criteria
     * Decision Making, 1982): what tells subjects apart weighs more.
     */
    record ObservedEntropy() implements Weighting {}

    /**
     * The squared loadings of the first principal component, to be fitted on reference data (OECD/JRC 2008, step 6).
     *
     * @param deviation which standard deviation scales the children before
     */
    record ObservedPrincipalComponent(Deviation deviation) implements Weighting {
        /** Checks that all parts are given. */
        public ObservedPrincipalComponent {
            Objects.requireNonNull(deviation, "deviation");
        }
    }
}
