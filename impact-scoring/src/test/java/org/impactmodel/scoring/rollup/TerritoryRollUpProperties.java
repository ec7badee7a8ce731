package org.impactmodel.scoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

/** Communes of one département, each with a value and a population. */
class TerritoryRollUpProperties {

    private record Part(double value, int population) {}

    private static Methodology method(RollUp rule) {
        return Given.method(List.of(Regions.indicator("a", Optional.of(rule), Regions.PLAIN)))
                .build();
    }

    private static Whole whole(RollUp rule, List<Part> parts, Random random) {
        List<Territory> territories = new ArrayList<>();
        territories.add(Territory.of(TerritoryLevel.DEPARTEMENT, "1", "one", 2021));
        List<Answers> answers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            territories.add(Territory.of(TerritoryLevel.COMMUNE, "1" + i, "c", 2021)
                    .withPopulation(parts.get(i).population())
                    .withParents(List.of("departement-1")));
            answers.add(Given.values(
                    "territory:commune-1" + i, Map.of("a", parts.get(i).value())));
        }
        Collections.shuffle(answers, random);
        return TerritoryRollUp.of(method(rule), territories)
                .into(TerritoryLevel.DEPARTEMENT, answers)
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
            @ForAll RollUp rule,
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @IntRange(min = 1, max = 100_000) int population) {
        assertThat(value(whole(rule, List.of(new Part(value, population)), new Random(1))))
                .isCloseTo(value, within(1e-9));
    }

    @Property
    void orderOfThePartsPlaysNoPart(
            @ForAll RollUp rule,
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -100, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 100_000) int population,
            @ForAll Random one,
            @ForAll Random other) {
        List<Part> parts = parts(values, population);
        assertThat(whole(rule, parts, one)).isEqualTo(whole(rule, parts, other));
    }

    @Property
    void meanLiesBetweenTheLeastAndTheGreatestPart(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -100, max = 100) Double> values,
            @ForAll @IntRange(min = 1, max = 100_000) int population) {
        double mean = value(whole(RollUp.WEIGHTED_MEAN, parts(values, population), new Random(1)));
        assertThat(mean).isBetween(Collections.min(values) - 1e-9, Collections.max(values) + 1e-9);
    }
}
