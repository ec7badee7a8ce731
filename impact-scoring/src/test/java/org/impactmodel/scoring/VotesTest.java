package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.junit.jupiter.api.Test;

/** The vote examples of the OECD/JRC handbook (2008), tables 25 and 28: voters are indicators, their number the weight. */
class VotesTest {

    private static final double[] VOTERS_25 = {3, 5, 7, 6};
    private static final List<String> VOTES_25 = List.of("abcd", "acbd", "bdca", "cbda");
    private static final double[] VOTERS_28 = {23, 17, 2, 10, 8};
    private static final List<String> VOTES_28 = List.of("abc", "bca", "bac", "cab", "cba");

    @Test
    void countsThePublishedBordaPoints() {
        assertThat(points(VOTES_25, VOTERS_25))
                .usingElementComparator(VotesTest::near)
                .containsExactly(24.0, 44.0, 38.0, 20.0);
        assertThat(points(VOTES_28, VOTERS_28))
                .usingElementComparator(VotesTest::near)
                .containsExactly(58.0, 69.0, 53.0);
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
