package org.impactmodel.model.card;

import java.util.List;
import java.util.Objects;

/**
 * The scores of one subject under one method.
 *
 * @param subject who or what was scored
 * @param methodology the id of the method
 * @param version the version of the method
 * @param views the scores by view, in the order of the method
 */
public record ScoreCard(String subject, String methodology, String version, List<ViewScore> views) {
    /** Copies the views and checks that all parts are given. */
    public ScoreCard {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(version, "version");
        views = List.copyOf(Objects.requireNonNull(views, "views"));
    }
}
