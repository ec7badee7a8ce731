package org.impactmodel.model.card;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;

/**
 * The scores of one subject under one method, with what made them. Nothing in it depends on a clock, a machine or the number of
 * threads.
 *
 * @param subject who or what was scored, such as {@code alliance:nord-emploi}
 * @param period when it was observed
 * @param methodology the method
 * @param data the data
 * @param library the version of this library
 * @param seed the seed, where chance was used
 * @param views the scores by view, in the order of the method
 * @param extensions what others add
 */
public record ScoreCard(
        @Words String subject,
        Optional<Period> period,
        @Valid MethodologyStamp methodology,
        @Valid DataStamp data,
        @Words String library,
        OptionalLong seed,
        List<@Valid ViewScore> views,
        Extensions extensions) {
    /** Copies the views and checks that all parts are given. */
    public ScoreCard {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(seed, "seed");
        views = List.copyOf(Objects.requireNonNull(views, "views"));
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * The scores of a view.
     *
     * @param id the id of the view
     * @return its scores, or empty when the method has no such view
     */
    public Optional<ViewScore> view(String id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /**
     * The card with another stamp of its data.
     *
     * @param stamp which data made it
     * @return the copy
     */
    public ScoreCard withData(DataStamp stamp) {
        return new ScoreCard(subject, period, methodology, stamp, library, seed, views, extensions);
    }
}
