package org.impactmodel.scoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.given.Given;

/** Communes of one département in one region, each with a value, a population and two counts. */
class TerritoryRollUpProperties {

    private record Part(double value, int population) {}

    private static final RollUp BY_COUNT = new RollUp.WeightedMean("active");
    private static final RollUp OF_COUNTS = new RollUp.Ratio("unemployed", "active", 100);

    @Provide
    Arbitrary<RollUp> rules() {
        return Arbitraries.of(new RollUp.Sum(), new RollUp.Mean(), new RollUp.MeanByPopulation(), BY_COUNT, OF_COUNTS);
    }

    @Provide
    Arbitrary<RollUp> means() {
        return rules().filter(rule -> !(rule instanceof RollUp.Sum));
    }

    private static Methodology method(RollUp rule) {
        return Given.method(List.of(Regions.indicator("a", Optional.of(rule), Regions.PLAIN)))
                .variables(Regions.COUNTS)
                .build();
    }

    private static List<Territory> territories(List<Part> parts) {
        List<Territory> territories = new ArrayList<>();
        territories.add(Territory.of(TerritoryLevel.REGION, "R", "region", 2021));
        for (String departement : List.of("1", "2")) {
            territories.add(Territory.of(TerritoryLevel.DEPARTEMENT, departement, "one", 2021)
                    .withParents(List.of("region-r")));
        }
        for (int i = 0; i < parts.size(); i++) {
            territories.add(Territory.of(TerritoryLevel.COMMUNE, "1" + i, "c", 2021)
                    .withPopulation(parts.get(i).population())
                    .withParents(List.of("departement-" + (1 + i % 2))));
        }
        return territories;
    }

    /** Half of the people are active, and the value is the share of them that has no work. */
    private static List<Answers> answers(List<Part> parts) {
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            double active = parts.get(i).population() / 2.0;
            double value = parts.get(i).value();
            answers.add(Given.values(
                    "territory:commune-1" + i,
                    Map.of("a", value, "active", active, "unemployed", active * value / 100)));
        }
        return answers;
    }

    private static Whole whole(RollUp rule, List<Part> parts, Random random) {
        List<Answers> answers = answers(parts);
        Collections.shuffle(answers, random);
        return TerritoryRollUp.of(method(rule), territories(parts))
                .into(TerritoryLevel.REGION, answers)
                .wholes()
                .get(0);
    }

    private static double value(Whole whole) {
        Answered answered = whole.answers().answers().get("a");
        return ((Outcome.Value) answered.outcome()).number();
    }

    private static List<Part> parts(List<Double> values, int population) {
        List<Part> parts = new ArrayList<>();
        for (double value : values) {
            parts.add(new Part(value, population + 7 * parts.size()));
        }
        return parts;
    }

    @Property
    void rollUpOfOnePartIsThePart(
            @ForAll("rules") RollUp rule,
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @IntRange(min = 1, max = 100_000) int population) {
        assertThat(value(whole(rule, List.of(new Part(value, population)), new Random(1))))
                .isCloseTo(value, within(1e-9));
    }

    @Property
    void orderOfThePartsPlaysNoPart(
            @ForAll("rules") RollUp rule,
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -100, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 100_000) int population,
            @ForAll Random one,
            @ForAll Random other) {
        List<Part> parts = parts(values, population);
        assertThat(whole(rule, parts, one)).isEqualTo(whole(rule, parts, other));
    }

    @Property
    void meanLiesBetweenTheLeastAndTheGreatestPart(
            @ForAll("means") RollUp rule,
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -100, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 100_000) int population) {
        double mean = value(whole(rule, parts(values, population), new Random(1)));
        assertThat(mean).isBetween(Collections.min(values) - 1e-9, Collections.max(values) + 1e-9);
    }

    /** Not of plain means and means by a population that the territories between do not say. */
    @Property
    void whatAddsUpInTwoStepsIsWhatAddsUpInOne(
            @ForAll("stepped") RollUp rule,
            @ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 100_000) int population) {
        List<Part> parts = parts(values, population);
        TerritoryRollUp rollUp = TerritoryRollUp.of(method(rule), territories(parts));
        List<Answers> departements = rollUp.into(TerritoryLevel.DEPARTEMENT, answers(parts)).wholes().stream()
                .map(Whole::answers)
                .toList();
        double direct = value(whole(rule, parts, new Random(1)));
        assertThat(value(rollUp.into(TerritoryLevel.REGION, departements)
                        .wholes()
                        .get(0)))
                .isCloseTo(direct, within(1e-9 * (1 + Math.abs(direct))));
    }

    @Provide
    Arbitrary<RollUp> stepped() {
        return Arbitraries.of(new RollUp.Sum(), BY_COUNT, OF_COUNTS);
    }

    /** Unemployed over active is the mean of the shares by the active, whatever the shares. */
    @Property
    void ratioOfCountsIsTheMeanByTheDenominator(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 100_000) int population) {
        List<Part> parts = parts(values, population);
        assertThat(value(whole(OF_COUNTS, parts, new Random(1))))
                .isCloseTo(value(whole(BY_COUNT, parts, new Random(1))), within(1e-9));
    }
}
