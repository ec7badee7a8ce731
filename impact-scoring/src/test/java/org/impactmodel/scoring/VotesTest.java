package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.junit.jupiter.api.Test;

/** The vote examples of the OECD/JRC handbook (2008), tables 25, 28, 31 and 34: voters are indicators, their number the weight. */
class VotesTest {

    private static final double[] VOTERS_25 = {3, 5, 7, 6};
    private static final List<String> VOTES_25 = List.of("abcd", "acbd", "bdca", "cbda");
    private static final double[] VOTERS_28 = {23, 17, 2, 10, 8};
    private static final List<String> VOTES_28 = List.of("abc", "bca", "bac", "cab", "cba");
    private static final double[] VOTERS_31 = {3, 2, 2};
    private static final List<String> VOTES_31 = List.of("cbad", "badc", "adcb");

    @Test
    void countsThePublishedBordaPoints() {
        assertThat(points(VOTES_25, VOTERS_25))
                .usingElementComparator(VotesTest::near)
                .containsExactly(24.0, 44.0, 38.0, 20.0);
        assertThat(points(VOTES_28, VOTERS_28))
                .usingElementComparator(VotesTest::near)
                .containsExactly(58.0, 69.0, 53.0);
    }

    /** Table 31: a wins, yet comes last once d, the last of all, does not stand. */
    @Test
    void turnsRoundWhenTheLastCandidateLeavesAsPublished() {
        assertThat(points(VOTES_31, VOTERS_31))
                .usingElementComparator(VotesTest::near)
                .containsExactly(13.0, 12.0, 11.0, 6.0);
        List<String> withoutTheLast =
                VOTES_31.stream().map(vote -> vote.replace("d", "")).toList();
        assertThat(points(withoutTheLast, VOTERS_31))
                .usingElementComparator(VotesTest::near)
                .containsExactly(6.0, 7.0, 8.0);
    }

    /** Table 34: one voter for each turn of the circle; table 28 goes round as well, by 33, 42 and 35 of 60. */
    @Test
    void leavesACircleOfPreferencesTied() {
        List<String> circle = List.of("abc", "cab", "bca");
        double[] one = {1, 1, 1};
        assertThat(points(circle, one)).usingElementComparator(VotesTest::near).containsExactly(3.0, 3.0, 3.0);
        assertThat(scores(new RankBased.Copeland(rows(circle)), rows(circle), one))
                .usingElementComparator(VotesTest::near)
                .containsExactly(50.0, 50.0, 50.0);
        assertThat(scores(new RankBased.Copeland(rows(VOTES_28)), rows(VOTES_28), VOTERS_28))
                .usingElementComparator(VotesTest::near)
                .containsExactly(50.0, 50.0, 50.0);
    }

    /** Table 25: c beats all, b beats two, d one, a none; each counts half a duel with itself, of four. */
    @Test
    void winsThePublishedDuels() {
        List<ReferenceRow> rows = rows(VOTES_25);
        List<Double> scores = scores(new RankBased.Copeland(rows), rows, VOTERS_25);
        assertThat(scores).usingElementComparator(VotesTest::near).containsExactly(12.5, 62.5, 87.5, 37.5);
    }

    private static int near(double a, double b) {
        return Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b);
    }

    /** A score is the share of candidates beaten, half of oneself included, by voter: points once multiplied out. */
    private static List<Double> points(List<String> votes, double[] voters) {
        List<ReferenceRow> rows = rows(votes);
        double all = 0;
        for (double group : voters) {
            all += group;
        }
        double number = all;
        return scores(new RankBased.Borda(rows), rows, voters).stream()
                .map(score -> number * (score / 100 * rows.size() - 0.5))
                .toList();
    }

    private static List<Double> scores(Combine how, List<ReferenceRow> rows, double[] voters) {
        return rows.stream()
                .map(row -> Trials.value(Trials.root(
                        Trials.AS_IS,
                        Trials.group("vote", how, new MissingPolicy.All(), voters),
                        Trials.outcomes(row.scores().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()))))
                .toList();
    }

    private static List<ReferenceRow> rows(List<String> votes) {
        List<ReferenceRow> rows = new ArrayList<>();
        int candidates = votes.get(0).length();
        for (int c = 0; c < candidates; c++) {
            String name = String.valueOf((char) ('a' + c));
            rows.add(new ReferenceRow(
                    name,
                    votes.stream()
                            .map(vote -> (double) (candidates - vote.indexOf(name)))
                            .toList()));
        }
        return rows;
    }
}
