package org.impactmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.io.shipped.Portfolios;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.compare.Comparison;
import org.impactmodel.scoring.compare.NodeDifference;
import org.impactmodel.scoring.compare.Side;
import org.impactmodel.scoring.peers.Benchmark;
import org.impactmodel.scoring.peers.Candidate;
import org.impactmodel.scoring.peers.NoComparison;
import org.impactmodel.scoring.peers.PeerGroup;
import org.impactmodel.scoring.reconcile.Reconciler;
import org.impactmodel.scoring.rollup.RolledUp;
import org.impactmodel.scoring.rollup.TerritoryRollUp;
import org.impactmodel.scoring.time.NodeTrajectory;
import org.impactmodel.scoring.time.Trajectory;
import org.impactmodel.scoring.verify.Verification;
import org.impactmodel.scoring.verify.Verifier;
import org.junit.jupiter.api.Test;

/** The illustrative portfolio from its observations to cards, comparisons, peers, trajectories and regions. */
class PortfolioJourneyTest {

    private static final Methodology METHOD = Methods.method("impact-2018");
    private static final Observatory PORTFOLIO = Portfolios.portfolio("illustrative-portfolio");
    private static final List<Territory> TERRITORIES = Stream.of(TerritoryLevel.REGION, TerritoryLevel.DEPARTEMENT)
            .flatMap(level -> Territories.of(level).stream())
            .toList();
    private static final Scorer SCORER = Scorer.of(METHOD);
    private static final List<Answers> IN_2021 = answers(2021);
    private static final List<Answers> IN_2023 = answers(2023);

    private static List<Answers> answers(int year) {
        return Reconciler.of(METHOD, TERRITORIES).answers(PORTFOLIO, Period.ofYear(year));
    }

    private static ScoreCard card(Answers answers) {
        return SCORER.score(answers, DataStamp.of(PORTFOLIO.nature()));
    }

    private static Optional<Answers> later(Answers earlier) {
        return IN_2023.stream()
                .filter(later -> later.subject().equals(earlier.subject()))
                .findFirst();
    }

    @Test
    void everyAllianceIsReconciledWithItsGroups() {
        assertThat(PORTFOLIO.alliances()).hasSize(16);
        assertThat(IN_2021).as("one alliance began later").hasSize(15);
        assertThat(IN_2023).hasSize(16);
        assertThat(IN_2021).allSatisfy(answers -> {
            assertThat(answers.attributes()).containsKeys("partnership-kind", "member-kind", "region");
            assertThat(answers.answers()).hasSizeGreaterThan(20);
        });
        assertThat(IN_2021)
                .as("assessors or sources disagree somewhere")
                .anyMatch(answers -> answers.answers().values().stream()
                        .anyMatch(answered -> answered.spread().orElse(0) > 0));
    }

    @Test
    void everyCardIsWhatItsAnswersGive() {
        Verifier verifier = Verifier.of(METHOD);
        assertThat(IN_2021)
                .allSatisfy(answers ->
                        assertThat(verifier.verify(card(answers), answers)).isEqualTo(new Verification.Identical()));
    }

    @Test
    void effectsSumToTheDifferenceOfTheTwoYearsAtEveryNode() {
        int split = 0;
        for (Answers earlier : IN_2021) {
            Answers later = later(earlier).orElseThrow();
            Comparison comparison = Comparison.between(new Side(METHOD, earlier), new Side(METHOD, later));
            for (List<NodeDifference> nodes : comparison.views().values()) {
                for (NodeDifference node : nodes) {
                    node.effects()
                            .ifPresent(effects -> assertThat(effects.total())
                                    .isCloseTo(
                                            node.after().orElseThrow()
                                                    - node.before().orElseThrow(),
                                            within(1e-9)));
                    split += node.effects().isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(split).isGreaterThan(1000);
    }

    @Test
    void cardsAloneSplitAsTheirAnswersDo() {
        for (Answers earlier : IN_2021) {
            Answers later = later(earlier).orElseThrow();
            assertThat(Comparison.between(Side.from(METHOD, card(earlier)), Side.from(METHOD, card(later))))
                    .isEqualTo(Comparison.between(new Side(METHOD, earlier), new Side(METHOD, later)));
        }
    }

    @Test
    void alliancesAreComparedWithAlliancesOfTheirKind() {
        List<Candidate> candidates = IN_2021.stream()
                .map(answers -> new Candidate(card(answers), answers))
                .toList();
        String view = METHOD.views().get(0).id();
        int least = METHOD.peers().map(Peers::minimumGroup).orElseThrow();
        List<Benchmark> found = candidates.stream()
                .map(candidate -> PeerGroup.of(METHOD).compare(view, candidate, candidates))
                .toList();
        assertThat(found).anyMatch(benchmark -> benchmark instanceof Benchmark.Compared);
        assertThat(found).allSatisfy(benchmark -> {
            if (benchmark instanceof Benchmark.Compared compared) {
                assertThat(compared.peers()).hasSizeGreaterThanOrEqualTo(least);
                assertThat(compared.percentile()).isBetween(0.0, 100.0);
            } else {
                assertThat(((Benchmark.NotCompared) benchmark).reason())
                        .isIn(NoComparison.GROUP_TOO_SMALL, NoComparison.NO_SCORE);
            }
        });
    }

    @Test
    void everyNodeWithTwoScoresHasAChangeOverTwoYears() {
        List<NodeTrajectory> roots = new ArrayList<>();
        for (Answers earlier : IN_2021) {
            Trajectory trajectory =
                    Trajectory.of(METHOD, List.of(card(later(earlier).orElseThrow()), card(earlier)));
            METHOD.views().stream()
                    .map(View::id)
                    .forEach(id -> roots.add(trajectory.views().get(id)));
        }
        assertThat(roots).anyMatch(root -> root.change().isPresent());
        assertThat(roots)
                .allSatisfy(root -> root.change()
                        .ifPresent(change -> assertThat(change.years()).isEqualTo(2)));
    }

    @Test
    void alliancesRollUpToRegionsThatCanBeScored() {
        RolledUp regions = TerritoryRollUp.of(METHOD, TERRITORIES)
                .withAlliances(PORTFOLIO.alliances())
                .into(TerritoryLevel.REGION, IN_2021);
        assertThat(regions.wholes()).hasSizeGreaterThan(2);
        assertThat(regions.wholes()).allSatisfy(whole -> {
            assertThat(whole.answers().answers()).isNotEmpty();
            assertThat(card(whole.answers()).views()).hasSameSizeAs(METHOD.views());
        });
    }
}
