package org.impactmodel.scoring.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.impactmodel.model.sdg.SdgDirection;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgInteractions;
import org.impactmodel.model.sdg.SdgLink;

class InfluenceProperties {

    private static final List<String> TARGETS = List.of("1.1", "2.3", "4.a", "8.5", "16.6", "17.11");

    @Property
    void theEffectsOfLinksSumToTheInfluenceOfTheirTargets(
            @ForAll("matrices") List<SdgInteraction> matrix, @ForAll("links") List<SdgLink> links) {
        InfluenceScorer scorer = InfluenceScorer.of(SdgInteractions.of(matrix));
        DomainInteraction found = scorer.interaction(links);
        List<SdgLink> placed = new ArrayList<>(links);
        found.unplaced().forEach(one -> placed.remove(one.link()));
        assertThat(found.total())
                .isEqualTo(placed.stream()
                        .mapToDouble(link -> link.signedStrength()
                                * scorer.influence(link.code()).total())
                        .sum());
    }

    @Property
    void thePathsOfAnEffectLeadToItsTarget(
            @ForAll("matrices") List<SdgInteraction> matrix, @ForAll("links") List<SdgLink> links) {
        DomainInteraction found = InfluenceScorer.of(SdgInteractions.of(matrix)).interaction(links);
        assertThat(found.effects())
                .allSatisfy(effect -> assertThat(effect.paths())
                        .isNotEmpty()
                        .extracting(Path::target)
                        .containsOnly(effect.target()));
        assertThat(found.effects()).allSatisfy(effect -> {
            assertThat(effect.direct() + effect.indirect()).isEqualTo(effect.net());
            assertThat(effect.promoting() + effect.restricting()).isEqualTo(effect.net());
        });
    }

    @Property
    void hinderingBringsTheOppositeOfSupporting(
            @ForAll("matrices") List<SdgInteraction> matrix, @ForAll("links") List<SdgLink> links) {
        InfluenceScorer scorer = InfluenceScorer.of(SdgInteractions.of(matrix));
        List<SdgLink> opposite = links.stream().map(InfluenceProperties::turned).toList();
        assertThat(scorer.interaction(opposite).effects().stream().map(DownstreamEffect::net))
                .containsExactlyElementsOf(scorer.interaction(links).effects().stream()
                        .map(effect -> 0.0 - effect.net())
                        .toList());
    }

    @Property
    void theTotalIsLinearInTheWeightOfTheSecondOrder(
            @ForAll("matrices") List<SdgInteraction> matrix, @ForAll @DoubleRange(max = 1) double weight) {
        SdgInteractions interactions = SdgInteractions.of(matrix);
        InfluenceScorer scorer = InfluenceScorer.of(interactions);
        for (String target : interactions.targets()) {
            double full = scorer.withSecondOrderWeight(1).influence(target).total();
            double none = interactions.influence(target);
            assertThat(scorer.withSecondOrderWeight(weight).influence(target).total())
                    .isCloseTo(none + weight * (full - none), within(1e-9));
        }
    }

    /** Two negatives make a positive: the first order changes sign, the second does not. */
    @Property
    void turningEveryScoreLeavesTheSecondOrderAsItIs(@ForAll("matrices") List<SdgInteraction> matrix) {
        SdgInteractions interactions = SdgInteractions.of(matrix);
        InfluenceScorer scorer = InfluenceScorer.of(interactions);
        InfluenceScorer turned = InfluenceScorer.of(SdgInteractions.of(matrix.stream()
                .map(one -> new SdgInteraction(one.from(), one.into(), -one.score()))
                .toList()));
        for (String target : interactions.targets()) {
            assertThat(turned.influence(target).direct())
                    .isEqualTo(-scorer.influence(target).direct());
            assertThat(turned.influence(target).indirect())
                    .isEqualTo(scorer.influence(target).indirect());
        }
    }

    @Property
    void thePartsSumToTheSecondOrder(@ForAll("matrices") List<SdgInteraction> matrix) {
        InfluenceScorer.of(SdgInteractions.of(matrix)).ranking().stream()
                .map(RankedInfluence::influence)
                .forEach(one -> assertThat(
                                one.relays().stream().mapToDouble(one::part).sum())
                        .isEqualTo(one.indirect()));
    }

    @Property
    void theRankingHoldsEachTargetOnceInDescendingOrderWhateverTheOrderOfTheMatrix(
            @ForAll("matrices") List<SdgInteraction> matrix) {
        SdgInteractions interactions = SdgInteractions.of(matrix);
        List<RankedInfluence> ranking = InfluenceScorer.of(interactions).ranking();
        assertThat(ranking)
                .extracting(ranked -> ranked.influence().target())
                .containsExactlyInAnyOrderElementsOf(interactions.targets());
        for (RankedInfluence one : ranking) {
            long better = ranking.stream()
                    .filter(other -> other.influence().total() > one.influence().total())
                    .count();
            assertThat(one.rank()).isEqualTo((int) better + 1);
        }
        List<SdgInteraction> reversed = new ArrayList<>(matrix);
        Collections.reverse(reversed);
        assertThat(InfluenceScorer.of(SdgInteractions.of(reversed)).ranking()).isEqualTo(ranking);
    }

    @Provide
    Arbitrary<List<SdgInteraction>> matrices() {
        Arbitrary<String> target = Arbitraries.of(TARGETS);
        return Combinators.combine(target, target, Arbitraries.integers().between(-3, 3))
                .filter((from, into, score) -> !from.equals(into))
                .as(SdgInteraction::new)
                .list()
                .uniqueElements(one -> one.from() + " " + one.into())
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<SdgLink>> links() {
        return Combinators.combine(
                        Arbitraries.of("1.1", "2.3", "8.5", "16.6", "8", "3.1"),
                        Arbitraries.of(SdgDirection.class),
                        Arbitraries.integers().between(1, 3))
                .as(DomainInteractionTest::link)
                .list()
                .ofMaxSize(5);
    }

    private static SdgLink turned(SdgLink link) {
        SdgDirection other = link.direction() == SdgDirection.SUPPORTS ? SdgDirection.HINDERS : SdgDirection.SUPPORTS;
        return new SdgLink(link.code(), other, link.strength(), link.framework());
    }
}
