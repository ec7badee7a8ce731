package org.impactmodel.scoring.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Nearest;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.scoring.given.Given;
import org.impactmodel.scoring.peers.Benchmark.Compared;
import org.impactmodel.scoring.peers.Benchmark.NotCompared;
import org.impactmodel.scoring.peers.Benchmark.Quartiles;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    private static Methodology method(Peers peers) {
        return Given.meanOfTwo().toBuilder().peers(peers).build();
    }

    private static final Methodology SAME_KIND = method(new Peers(List.of("partnership-kind"), Optional.empty(), 3));

    private static Candidate candidate(String subject, double score, String kind) {
        return new Candidate(
                Given.card(subject, "2021", Given.node("root", score)),
                Given.with(Given.values(subject, Map.of()), "partnership-kind", kind));
    }

    private static Candidate of(String subject, double score) {
        return candidate(subject, score, "sponsorship");
    }

    private static Candidate at(String subject, double score, double a, double b) {
        return new Candidate(
                Given.card(subject, "2021", Given.node("root", score)), Given.values(subject, Map.of("a", a, "b", b)));
    }

    @Test
    void placesASubjectAmongItsPeers() {
        List<Candidate> others =
                List.of(of("alliance:d", 80), of("alliance:b", 20), of("alliance:c", 40), of("alliance:a", 60));
        // peers 20 40 60 80, the subject has 60: two do worse, one as well: 2.5 of 4; better is only 80
        assertThat(PeerGroup.of(SAME_KIND).compare("v", of("alliance:x", 60), others))
                .isEqualTo(new Compared(
                        60,
                        2,
                        5,
                        62.5,
                        new Quartiles(35, 50, 65),
                        List.of("alliance:a", "alliance:b", "alliance:c", "alliance:d")));
    }

    @Test
    void neverComparesAcrossTypes() {
        List<Candidate> others = List.of(
                of("alliance:a", 1),
                of("alliance:b", 2),
                of("territory:c", 3),
                of("actor:d", 3),
                candidate("alliance:e", 4, "responsible-practices"));
        assertThat(PeerGroup.of(SAME_KIND).compare("v", of("alliance:x", 60), others))
                .isEqualTo(new NotCompared(NoComparison.GROUP_TOO_SMALL, 2, 3));
    }

    @Test
    void comparesTerritoriesOfOneLevelOnly() {
        Methodology any = method(new Peers(List.of(), Optional.empty(), 1));
        Candidate departement = located("territory:departement-59", "departement");
        assertThat(PeerGroup.of(any).compare("v", departement, List.of(located("territory:region-32", "region"))))
                .isEqualTo(new NotCompared(NoComparison.GROUP_TOO_SMALL, 0, 1));
        assertThat(PeerGroup.of(any)
                        .compare("v", departement, List.of(located("territory:departement-62", "departement"))))
                .isInstanceOf(Compared.class);
    }

    private static Candidate located(String subject, String level) {
        return new Candidate(
                Given.card(subject, "2021", Given.node("root", 1)),
                Given.with(Given.values(subject, Map.of()), "territory-level", level));
    }

    @Test
    void leavesOutCardsOfAnotherPeriodAndTheSubjectItself() {
        Candidate earlier = new Candidate(
                Given.card("alliance:a", "2020", Given.node("root", 1)),
                of("alliance:a", 1).answers());
        assertThat(PeerGroup.of(SAME_KIND).compare("v", of("alliance:x", 60), List.of(earlier, of("alliance:x", 60))))
                .isEqualTo(new NotCompared(NoComparison.GROUP_TOO_SMALL, 0, 3));
    }

    @Test
    void measuresNearnessInStandardDeviations() {
        Methodology nearest = method(new Peers(List.of(), Optional.of(new Nearest(List.of("a", "b"), 2)), 2));
        // a spreads a thousand times more than b: unscaled, the nearest to x in b would be the furthest
        Candidate x = at("alliance:x", 50, 0, 0);
        List<Candidate> others = List.of(
                at("alliance:far-in-b", 10, 0, 4),
                at("alliance:near", 20, 500, 0),
                at("alliance:middle", 30, -500, 1),
                at("alliance:far-in-a", 40, 4000, 0));
        Benchmark found = PeerGroup.of(nearest).compare("v", x, others);
        assertThat(((Compared) found).peers()).containsExactly("alliance:near", "alliance:middle");
    }

    @Test
    void tellsWhyThereIsNoComparison() {
        List<Candidate> others = List.of(of("alliance:a", 1), of("alliance:b", 2), of("alliance:c", 3));
        assertThat(PeerGroup.of(Given.meanOfTwo()).compare("v", of("alliance:x", 1), others))
                .isEqualTo(new NotCompared(NoComparison.METHOD_NAMES_NO_PEERS, 0, 0));
        Candidate unscored = new Candidate(
                Given.card("alliance:x", "2021", Given.node("root", OptionalDouble.empty())),
                of("alliance:x", 1).answers());
        assertThat(PeerGroup.of(SAME_KIND).compare("v", unscored, others))
                .isEqualTo(new NotCompared(NoComparison.NO_SCORE, 3, 3));
        Candidate ungrouped = new Candidate(
                Given.card("alliance:x", "2021", Given.node("root", 1)), Given.values("alliance:x", Map.of()));
        assertThat(PeerGroup.of(SAME_KIND).compare("v", ungrouped, others))
                .isEqualTo(new NotCompared(NoComparison.GROUP_UNKNOWN, 0, 3));
    }

    @Test
    void ranksByTheRuleOfTheView() {
        View ranked = new View(
                "v",
                Optional.empty(),
                Optional.of(new RankingRule(OptionalInt.of(0), Direction.LESS_IS_BETTER, Ties.AVERAGE)),
                Given.meanOfTwo().views().get(0).root());
        Methodology method = SAME_KIND.toBuilder().views(List.of(ranked)).build();
        List<Candidate> others = List.of(of("alliance:a", 10.4), of("alliance:b", 9.6), of("alliance:c", 12));
        // rounded 10, 10 and 12; the subject has 10: the three share the ranks 1 to 3, the mean of which is 2
        Compared found = (Compared) PeerGroup.of(method).compare("v", of("alliance:x", 10), others);
        assertThat(found.rank()).isEqualTo(2);
        assertThat(found.percentile()).isEqualTo(100 * (1 + 2 / 2.0) / 3);
    }

    @Test
    void refusesAViewThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeerGroup.of(SAME_KIND).compare("w", of("alliance:x", 1), List.of()))
                .withMessage("view: the method m has no view w");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PeerGroup.of(SAME_KIND).compare("v", List.of("root", "z"), of("alliance:x", 1), List.of()))
                .withMessage("path: the view v has no node root/z");
    }
}
