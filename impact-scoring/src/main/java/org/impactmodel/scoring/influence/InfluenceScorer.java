package org.impactmodel.scoring.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.sdg.SdgInteractions;
import org.impactmodel.model.sdg.SdgLink;

/**
 * Says what progress on targets brings to the others, from a matrix of interactions I (Weitz, Carlsen, Nilsson and
 * Skånberg, Towards systemic and contextual priority setting for implementing the 2030 Agenda, Sustainability Science 13,
 * 2018, 531-548). With D(i) the sum of row i, the influence of target i is
 *
 * <pre>D(i) + w Σ_j I(i, j) D(j)</pre>
 *
 * <p>where w, the weight of the second order, is 1/2: what comes at second hand counts half. The way back to i is part of
 * D(j). A matrix holds for the place and time that it was judged for.
 */
public final class InfluenceScorer {

    /** The weight of the second order in the publication. */
    public static final double PUBLISHED_WEIGHT = 0.5;

    private final SdgInteractions interactions;
    private final double secondOrderWeight;

    private InfluenceScorer(SdgInteractions interactions, double secondOrderWeight) {
        this.interactions = interactions;
        this.secondOrderWeight = secondOrderWeight;
    }

    /**
     * A scorer that counts the second order half, as published.
     *
     * @param interactions the matrix
     * @return the scorer
     */
    public static InfluenceScorer of(SdgInteractions interactions) {
        return new InfluenceScorer(Objects.requireNonNull(interactions, "interactions"), PUBLISHED_WEIGHT);
    }

    /**
     * The same with another weight of the second order, to see how much hangs on it.
     *
     * @param weight a share in [0, 1]; 0 leaves the first order alone
     * @return the copy
     * @throws IllegalArgumentException when the weight is outside [0, 1]
     */
    public InfluenceScorer withSecondOrderWeight(double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("weight: expected a share in [0, 1], found " + weight);
        }
        return new InfluenceScorer(interactions, weight);
    }

    /**
     * What progress on a target brings.
     *
     * @param target the code of a target of the matrix
     * @return its influence with its parts
     * @throws IllegalArgumentException when the matrix does not know the target
     */
    public TargetInfluence influence(String target) {
        Objects.requireNonNull(target, "target");
        if (!interactions.targets().contains(target)) {
            throw new IllegalArgumentException("target: expected one of the matrix, found " + target);
        }
        List<Relay> relays = Following.row(interactions, target).stream()
                .map(step -> new Relay(step.into(), step.score(), interactions.influence(step.into())))
                .toList();
        return new TargetInfluence(target, secondOrderWeight, relays);
    }

    /**
     * All targets of the matrix by their total influence.
     *
     * @return the ranking from the greatest, equals in the official order
     */
    public List<RankedInfluence> ranking() {
        List<TargetInfluence> ordered = interactions.targets().stream()
                .map(this::influence)
                .sorted(Comparator.comparingDouble(TargetInfluence::total).reversed())
                .toList();
        List<RankedInfluence> ranked = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            TargetInfluence one = ordered.get(i);
            boolean tied = i > 0 && ordered.get(i - 1).total() == one.total();
            ranked.add(new RankedInfluence(tied ? ranked.get(i - 1).rank() : i + 1, one));
        }
        return List.copyOf(ranked);
    }

    /**
     * What bearing on some targets brings to others downstream, at first and second hand.
     *
     * @param links how something bears on targets; each is followed on its own and the effects add up
     * @return every target that is reached with every path, and the links that the matrix says nothing about
     */
    public DomainInteraction interaction(List<SdgLink> links) {
        return new Following(interactions, secondOrderWeight).follow(links);
    }

    /**
     * The interaction of domains of an alliance: what its links bring to targets downstream.
     *
     * @param alliance the alliance
     * @return every target that is reached with every path, and the links that the matrix says nothing about
     */
    public DomainInteraction interaction(Alliance alliance) {
        return interaction(alliance.sdg());
    }
}
