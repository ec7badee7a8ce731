package org.impactmodel.scoring.influence;

import java.util.List;
import java.util.Objects;

/**
 * What progress on one target brings to the whole network of targets, in the units of the scores; below 0 it does more harm
 * than good.
 *
 * @param target the code of the target that progresses
 * @param secondOrderWeight how much the second hand counts beside the first, a share in [0, 1]
 * @param relays each target that it bears on, in the official order
 */
public record TargetInfluence(String target, double secondOrderWeight, List<Relay> relays) {
    /** Copies the list. */
    public TargetInfluence {
        Objects.requireNonNull(target, "target");
        relays = List.copyOf(Objects.requireNonNull(relays, "relays"));
    }

    /**
     * What it brings at first hand.
     *
     * @return the sum of the scores of its row
     */
    public int direct() {
        return relays.stream().mapToInt(Relay::score).sum();
    }

    /**
     * What it helps at first hand.
     *
     * @return the sum of the scores above 0
     */
    public int promoting() {
        return relays.stream().mapToInt(relay -> Math.max(0, relay.score())).sum();
    }

    /**
     * What it hinders at first hand.
     *
     * @return the sum of the scores below 0
     */
    public int restricting() {
        return relays.stream().mapToInt(relay -> Math.min(0, relay.score())).sum();
    }

    /**
     * What it brings at second hand, through the targets that it bears on.
     *
     * @return the weighted sum of what each relay passes on
     */
    public double indirect() {
        return secondOrderWeight * relays.stream().mapToInt(Relay::passedOn).sum() + 0.0;
    }

    /**
     * The part of a relay in what it brings at second hand; the parts sum to it.
     *
     * @param relay one of the relays
     * @return the weighted amount that it passes on
     */
    public double part(Relay relay) {
        return secondOrderWeight * relay.passedOn() + 0.0;
    }

    /**
     * What it brings at first and second hand together.
     *
     * @return the sum of both
     */
    public double total() {
        return direct() + indirect();
    }
}
