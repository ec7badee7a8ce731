package org.impactmodel.scoring.survey.study;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.scoring.survey.disclosure.HiddenCell;

/**
 * Estimates that nobody can be recognised by.
 *
 * @param estimates the estimates; hidden ones say so and nothing else, whatever they were hidden for: who knows which of them are
 *     small can work some of them out. A base of nobody stands where the base is hidden too
 * @param hidden which cells were hidden, why, and what can still be worked out of each: for those who check, not to be published.
 *     Rows are parts such as {@code region=94|size=small}, or {@code all}; columns are options, {@code !option} for those who did
 *     not choose one of several, and {@code *} for all who answered. Where {@code *} is hidden, the whole row is
 */
public record SafeEstimates(List<Estimate> estimates, List<HiddenCell> hidden) {
    /** Copies the lists. */
    public SafeEstimates {
        estimates = List.copyOf(Objects.requireNonNull(estimates, "estimates"));
        hidden = List.copyOf(Objects.requireNonNull(hidden, "hidden"));
    }
}
