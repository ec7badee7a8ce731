package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.DistanceForm;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.RankForm;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Answers;
import org.junit.jupiter.api.Test;

/** Mean years of schooling of 23 countries, normalised in eleven ways: OECD/JRC handbook (2008), table 15. */
class SchoolingTest {

    private static final Direction MORE = Direction.MORE_IS_BETTER;
    private static final List<Double> YEARS =
            Published.column("tai_published_normalisation_schooling.csv", "schooling");
    private static final double MEAN =
            YEARS.stream().mapToDouble(Double::doubleValue).average().orElseThrow();

    @Test
    void ranks() {
        List<Double> sorted = YEARS.stream().sorted().toList();
        assertPublished(
                "rank_ascending", new Frozen.Rank(sorted, RankForm.ASCENDING, MORE, Ties.COMPETITION, List.of()), 1, 0);
        assertPublished(
                "percentile",
                new Frozen.Rank(sorted, RankForm.PERCENTILE, MORE, Ties.COMPETITION, List.of()),
                100,
                0.05);
    }

    @Test
    void standardisesBySampleDeviation() {
        double squares = YEARS.stream()
                .mapToDouble(years -> (years - MEAN) * (years - MEAN))
                .sum();
        double deviation = Math.sqrt(squares / (YEARS.size() - 1));
        assertPublished(
                "zscore", new Frozen.ZScore(MEAN, deviation, MORE, 0, 1, Optional.empty(), List.of()), 1, 0.005);
    }

    @Test
    void stretchesBetweenTheWorstAndTheBest() {
        assertPublished("minmax", new Frozen.Goalposts(7.1, 12, Outside.CLAMP, List.of()), 1, 0.005);
    }

    @Test
    void measuresTheDistanceToAReference() {
        assertPublished("ratio_to_mean", distance(MEAN, DistanceForm.RATIO), 1, 0.005);
        assertPublished("ratio_to_best", distance(12, DistanceForm.RATIO), 1, 0.005);
        assertPublished("ratio_to_worst", distance(7.1, DistanceForm.RATIO), 1, 0.005);
        assertPublished("diff_to_mean", distance(MEAN, DistanceForm.RELATIVE_DIFFERENCE), 1, 0.005);
        assertPublished("diff_to_worst", distance(7.1, DistanceForm.RELATIVE_DIFFERENCE), 1, 0.005);
    }

    /** More than 20 % above or below the mean; the categories begin at quantiles of the handbook's own choice. */
    @Test
    void bandsValues() {
        assertPublished(
                "above_below_mean_p20",
                new Frozen.Bands(List.of(0.8 * MEAN, 1.2 * MEAN), List.of(-1.0, 0.0, 1.0), List.of()),
                1,
                0);
        assertPublished(
                "categorical",
                new Frozen.Bands(
                        List.of(7.2, 7.3, 9.4, 10.0, 11.6, 11.9),
                        List.of(0.0, 20.0, 40.0, 50.0, 60.0, 80.0, 100.0),
                        List.of()),
                100,
                0);
    }

    private static Frozen distance(double reference, DistanceForm form) {
        return new Frozen.Distance(reference, form, MORE, Optional.empty(), List.of());
    }

    private static void assertPublished(String column, Frozen how, double scale, double tolerance) {
        List<Double> published = Published.column("tai_published_normalisation_schooling.csv", column);
        var method = Trials.method(
                        how,
                        Trials.group("g", new Combine.Arithmetic(), new MissingPolicy.All(), 1)
                                .build())
                .toBuilder()
                .scale(scale)
                .build();
        for (int i = 0; i < YEARS.size(); i++) {
            double score = Trials.value(Trials.root(method, Answers.of("s", Trials.outcomes(YEARS.get(i)))));
            assertThat(score).as(column + " of " + YEARS.get(i)).isCloseTo(published.get(i), within(tolerance + 1e-9));
        }
    }
}
