package org.impactmodel.scoring.influence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgLink;

/**
 * One way from what an alliance does to a target: where a number comes from.
 *
 * @param link how the alliance bears on the first target
 * @param steps one interaction, or two where the second goes on from where the first leads
 * @param value the signed strength of the link × the score of each step × the weight of the second order on the second
 */
public record Path(SdgLink link, List<SdgInteraction> steps, double value) {
    /**
     * Copies the list and checks that the steps follow one another.
     *
     * @throws IllegalArgumentException when there are not one or two steps, or one does not begin where the last ended
     */
    public Path {
        Objects.requireNonNull(link, "link");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        if (steps.isEmpty() || steps.size() > 2) {
            throw new IllegalArgumentException("steps: one or two are required, found " + steps.size());
        }
        String reached = link.code();
        for (SdgInteraction step : steps) {
            if (!step.from().equals(reached)) {
                throw new IllegalArgumentException("steps: expected one from " + reached + ", found " + step);
            }
            reached = step.into();
        }
    }

    /**
     * The target that it leads to.
     *
     * @return its code
     */
    public String target() {
        return steps.get(steps.size() - 1).into();
    }

    /**
     * Whether it leads there at second hand.
     *
     * @return true when it has two steps
     */
    public boolean secondOrder() {
        return steps.size() == 2;
    }

    /** The path as {@code 8.5 (+2) → 1.2 (+3) → 10.1 (-1)}, each target with the score of the step that leads to it. */
    @Override
    public String toString() {
        return spot(link.code(), link.signedStrength())
                + steps.stream()
                        .map(step -> " → " + spot(step.into(), step.score()))
                        .collect(Collectors.joining());
    }

    private static String spot(String code, int score) {
        return String.format(Locale.ROOT, "%s (%+d)", code, score);
    }
}
