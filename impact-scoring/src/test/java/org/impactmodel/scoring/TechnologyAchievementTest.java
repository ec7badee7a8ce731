package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Judgement;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.scoring.weights.PairwiseComparison;
import org.junit.jupiter.api.Test;

/** The technology achievement index: OECD/JRC handbook (2008), tables 20, 23 and 38. */
class TechnologyAchievementTest {

    @Test
    void givesThePublishedRanks() {
        assertThat(ranks(Published.index("EW", new Combine.Arithmetic(), false)))
                .isEqualTo(published("T23_EW"));
        assertThat(ranks(Published.index("BAP", new Combine.Arithmetic(), false)))
                .isEqualTo(published("T23_BAP"));
        assertThat(ranks(Published.index("EW", new Combine.Geometric(), true))).isEqualTo(published("T38_GME"));
    }

    /** The printed weights have two digits, so ranks agree within two places. */
    @Test
    void comesWithinTwoPlacesOfTheRanksByFactorAnalysisAndPairs() {
        assertNear(ranks(Published.index("FA", new Combine.Arithmetic(), false)), published("T23_FA"), 2);
        assertNear(ranks(Published.index("AHP", new Combine.Arithmetic(), false)), published("T23_AHP"), 2);
    }

    /** The handbook bounds the weights as it does not print, so all that must agree is who leads. */
    @Test
    void givesTheBenefitOfTheDoubtToTheLeadersOfTheHandbook() {
        List<Double> ranks = ranks(benefitOfTheDoubt());
        List<Double> published = published("T23_BOD");
        assertThat(published).contains(1.0);
        for (int country = 0; country < ranks.size(); country++) {
            assertThat(ranks.get(country)).isLessThanOrEqualTo(published.get(country) == 1 ? 1 : 23);
        }
        assertThat(ranks).filteredOn(rank -> rank > 1).isNotEmpty();
    }

    @Test
    void weighsPairsAsThePrincipalEigenvectorDoes() {
        PairwiseComparison comparison = PairwiseComparison.of(Published.INDICATORS, pairs());
        List<SortedMap<String, String>> computed = Tables.resource("tai_computed_ahp.csv");
        for (int i = 0; i < Published.INDICATORS.size(); i++) {
            double expected = Double.parseDouble(computed.get(i).get("value"));
            assertThat(comparison.weights().get(i)).isCloseTo(expected, within(1e-12));
        }
        assertThat(comparison.greatestEigenvalue()).isCloseTo(8.211079397090737, within(1e-12));
        assertThat(comparison.consistencyIndex()).isCloseTo(0.030154199584390997, within(1e-12));
        assertThat(comparison.consistencyRatio()).isCloseTo(0.030154199584390997 / 1.41, within(1e-12));
    }

    private static void assertNear(List<Double> ranks, List<Double> published, double places) {
        assertThat(ranks).hasSameSizeAs(published);
        for (int i = 0; i < ranks.size(); i++) {
            assertThat(ranks.get(i)).as("country " + i).isCloseTo(published.get(i), within(places));
        }
    }

    private static Methodology benefitOfTheDoubt() {
        Methodology equal = Published.index("EW", new Combine.Arithmetic(), false);
        Scorer scorer = Scorer.of(equal);
        List<ReferenceRow> rows = Tables.resource("tai_data.csv").stream()
                .map(row -> new ReferenceRow(
                        row.get("country"),
                        scorer.score(Published.answers(row), Trials.DATA).views().get(0).root().children().stream()
                                .map(Trials::value)
                                .toList()))
                .toList();
        return Published.index("EW", new RankBased.BenefitOfTheDoubt(rows), false);
    }

    private static Weighting.Pairwise pairs() {
        List<Judgement> judgements = new ArrayList<>();
        List<SortedMap<String, String>> matrix = Tables.resource("tai_ahp_matrix.csv");
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = i + 1; j < matrix.size(); j++) {
                String second = Published.INDICATORS.get(j);
                judgements.add(new Judgement(
                        Published.INDICATORS.get(i), second, ratio(matrix.get(i).get(second))));
            }
        }
        return new Weighting.Pairwise(judgements, 0.1);
    }

    private static double ratio(String text) {
        return text.startsWith("1/") ? 1 / Double.parseDouble(text.substring(2)) : Double.parseDouble(text);
    }

    private static List<Double> ranks(Methodology methodology) {
        return Ranking.of(
                Published.scores(methodology).stream()
                        .map(score -> Math.round(score * 1e9) / 1e9)
                        .toList(),
                Ties.COMPETITION);
    }

    private static List<Double> published(String column) {
        return Published.column("tai_published_ranks.csv", column);
    }
}
