package org.impactmodel.model.combine;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * Ways of combining that set a subject against the subjects of a reference. The reference is part of the method; while it
 * is empty the method is still to be fitted.
 */
public sealed interface RankBased extends Combine
        permits RankBased.Borda, RankBased.Copeland, RankBased.BenefitOfTheDoubt {

    /**
     * The subjects of the reference.
     *
     * @return a row for each, with one score for each child of the group
     */
    List<ReferenceRow> reference();

    /**
     * The Borda rule (Borda 1784; OECD/JRC 2008, step 6): the weighted share of the reference that the subject beats on each
     * child, a tie counting half, times the scale.
     *
     * @param reference the rows of the reference; empty before fitting
     */
    record Borda(List<@Valid ReferenceRow> reference) implements RankBased {
        /** Copies the rows. */
        public Borda {
            reference = List.copyOf(Objects.requireNonNull(reference, "reference"));
        }
    }

    /**
     * The Copeland rule (Copeland 1951; OECD/JRC 2008, step 6): the share of the reference that the subject beats in duels,
     * a tie counting half, times the scale. A duel is won by whoever is better on the greater weight of children.
     *
     * @param reference the rows of the reference; empty before fitting
     */
    record Copeland(List<@Valid ReferenceRow> reference) implements RankBased {
        /** Copies the rows. */
        public Copeland {
            reference = List.copyOf(Objects.requireNonNull(reference, "reference"));
        }
    }

    /**
     * Benefit of the doubt (Melyn and Moesen 1991; Cherchye et al., An introduction to 'benefit of the doubt' composite
     * indicators, Social Indicators Research 82, 2007): the subject is given the weights that suit it best, such that no
     * subject of the reference would exceed the top of the scale with them.
     *
     * @param reference the rows of the reference; empty before fitting
     */
    record BenefitOfTheDoubt(List<@Valid ReferenceRow> reference) implements RankBased {
        /** Copies the rows. */
        public BenefitOfTheDoubt {
            reference = List.copyOf(Objects.requireNonNull(reference, "reference"));
        }
    }
}
