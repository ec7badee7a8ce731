package org.impactmodel.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.survey.SurveyCsv;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.survey.SurveyCheck;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.Variables;
import org.impactmodel.scoring.survey.weighting.Weighter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The made-up waves are what they say: the same for a seed, drawn as described, answered unevenly, with a truth that is kept. */
class SyntheticWaveTest {

    private static final SyntheticWave CITIZENS = new SyntheticWave(Population.CITIZENS, 2022, 300);
    private static final SyntheticWave MANY = new SyntheticWave(Population.CITIZENS, 2022, 40_000);

    private static String written(RespondentTable table) {
        StringWriter text = new StringWriter();
        SurveyCsv.write(table, text);
        return text.toString();
    }

    private static Map<Integer, Long> counts(CategoryColumn column) {
        return IntStream.range(0, column.size())
                .mapToObj(column::at)
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    @Test
    void givesTheSameAnswersForTheSameSeedAndOthersForAnother() {
        assertThat(written(CITIZENS.draw(1))).isEqualTo(written(CITIZENS.draw(1)));
        assertThat(written(CITIZENS.draw(2))).isNotEqualTo(written(CITIZENS.draw(1)));
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void describesItselfWithoutFaultAndAsIllustrative(Population population) {
        RespondentTable table = new SyntheticWave(population, 2017, 300).draw(7);
        assertThat(SurveyCheck.findings(Known.of(table.description()), Territories::ids))
                .isEmpty();
        assertThat(table.description().nature()).isEqualTo(Nature.ILLUSTRATIVE);
        assertThat(table.description().survey().title().in("en")).startsWith("Illustrative survey");
        assertThat(table.size()).isBetween(300, 330);
    }

    @Test
    void drawsAtLeastFiveFromEachOfThe13RegionsForWhomWeightsStand() {
        RespondentTable table = CITIZENS.draw(3);
        Map<Integer, Long> counts = counts(table.category("region"));
        assertThat(counts)
                .hasSize(13)
                .allSatisfy((region, count) -> assertThat(count).isGreaterThanOrEqualTo(5));
        double weights = IntStream.range(0, table.size())
                .mapToDouble(row -> table.weight().orElseThrow().at(row))
                .sum();
        double population = CITIZENS.margins().margins().get(0).totals().stream()
                .mapToDouble(total -> total.total())
                .sum();
        assertThat(weights).isCloseTo(population, withinPercentage(1e-9));
    }

    /** Of 100 who are asked, twice as many of the large answer as of the small. */
    @Test
    void letsTheSmallAnswerLessThanTheirNumberCallsFor() {
        RespondentTable table = MANY.draw(3);
        Map<Integer, Long> counts = counts(table.category("profile"));
        for (int i = 0; i < Profile.values().length; i++) {
            double response = Profile.values()[i].response() * Profile.values()[i].share();
            double all = Arrays.stream(Profile.values())
                    .mapToDouble(one -> one.response() * one.share())
                    .sum();
            assertThat(counts.get(i) / (double) table.size()).isCloseTo(response / all, within(0.01));
        }
        assertThat(Profile.LARGE.response()).isCloseTo(2 * Profile.SMALL.response(), within(1e-9));
    }

    @Test
    void knowsEveryKindOfSilence() {
        RespondentTable table = CITIZENS.draw(3);
        CategoryColumn innovation = table.category("innovation");
        assertThat(IntStream.range(0, table.size())
                        .boxed()
                        .flatMap(row -> innovation.absence(row).stream())
                        .distinct())
                .containsExactlyInAnyOrder(Absence.DONT_KNOW, Absence.NO_ANSWER);
        assertThat(IntStream.range(0, table.size())
                        .boxed()
                        .flatMap(row -> table.numbers("trust").absence(row).stream())
                        .distinct())
                .containsExactly(Absence.NOT_ASKED);
    }

    @Test
    void hasATruthThatItsRegionsAddUpTo() {
        for (String opinion : List.of("innovation", "employment", "water")) {
            double sum = Region.ALL.stream()
                    .mapToDouble(region -> region.share() * CITIZENS.truth(opinion, region.code()))
                    .sum();
            assertThat(CITIZENS.truth(opinion)).isCloseTo(sum, within(1e-12));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITIZENS.truth("weather"))
                .withMessageContaining("weather");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CITIZENS.truth("water", "00"))
                .withMessageContaining("00");
    }

    /** In 40,000 answers four standard errors of a share are a point; unweighted, the large would pull it further off. */
    @Test
    void givesTheTruthBackToThoseWhoWeight() {
        RespondentTable table = MANY.draw(11);
        SurveyStudy drawn = SurveyStudy.of(table);
        Variables known = Variables.of(
                new TreeMap<>(Map.of("region", table.category("region"), "profile", table.category("profile"))));
        FittedWeights fitted = (FittedWeights) Weighter.of(MANY.margins(), known)
                .weigh(drawn.estimator().design().weights());
        double weighted =
                drawn.withWeights(fitted).shares("innovation").get(0).value().orElseThrow();
        double bare = drawn.shares("innovation").get(0).value().orElseThrow();
        assertThat(weighted).isCloseTo(MANY.truth("innovation"), within(0.01));
        assertThat(Math.abs(bare - MANY.truth("innovation"))).isGreaterThan(0.01);
    }
}
