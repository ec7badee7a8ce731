package org.impactmodel.scoring.survey.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Adjusted;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Benchmarked;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.NotBenchmarked;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Problem;
import org.impactmodel.scoring.survey.benchmark.BenchmarkResult.Reason;
import org.junit.jupiter.api.Test;

class BenchmarkerTest {
    private static final SortedMap<String, Double> POPULATIONS = new TreeMap<>(Map.of("north", 300.0, "south", 100.0));
    private static final List<AreaFigure> AREAS =
            List.of(new AreaFigure("north", 0.4, 0.001), new AreaFigure("south", 0.8, 0.003));

    private static List<Adjusted> adjusted(BenchmarkRule rule, double country) {
        return ((Benchmarked) Benchmarker.of(rule, POPULATIONS).benchmark(AREAS, country)).areas();
    }

    private static List<Problem> problems(BenchmarkRule rule, List<AreaFigure> areas, double country) {
        return ((NotBenchmarked) Benchmarker.of(rule, POPULATIONS).benchmark(areas, country)).problems();
    }

    /** The areas make 0.75 · 0.4 + 0.25 · 0.8 = 0.5; the country says 0.55: a factor of 1.1. */
    @Test
    void multipliesEveryAreaByOneFactor() {
        List<Adjusted> found = adjusted(BenchmarkRule.RATIO, 0.55);
        assertThat(found.get(0).value()).isCloseTo(0.44, within(1e-15));
        assertThat(found.get(1).value()).isCloseTo(0.88, within(1e-15));
        assertThat(found.get(1).meanSquaredError()).isCloseTo(0.003 + 0.08 * 0.08, within(1e-15));
    }

    @Test
    void addsOneDifferenceToEveryArea() {
        List<Adjusted> found = adjusted(BenchmarkRule.DIFFERENCE, 0.55);
        assertThat(found.get(0).value()).isCloseTo(0.45, within(1e-15));
        assertThat(found.get(1).value()).isCloseTo(0.85, within(1e-15));
    }

    /** W·MSE are 0.00075 and 0.00075, Σ W²·MSE = 0.00075: each moves by the gap of 0.05. */
    @Test
    void movesMostWhatIsLeastSure() {
        List<Adjusted> found = adjusted(BenchmarkRule.UNCERTAINTY, 0.55);
        assertThat(found.get(0).adjustment()).isCloseTo(0.05, within(1e-15));
        assertThat(found.get(1).adjustment()).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void tellsEveryProblemAtOnce() {
        List<AreaFigure> areas =
                List.of(new AreaFigure("north", 1, 1), new AreaFigure("north", 1, 1), new AreaFigure("west", 1, 1));
        assertThat(problems(BenchmarkRule.RATIO, areas, Double.NaN))
                .containsExactly(
                        new Problem(Reason.DUPLICATE_AREA, "north", "north"),
                        new Problem(Reason.NO_POPULATION, "west", "-"),
                        new Problem(Reason.NO_AREA, "south", "south"),
                        new Problem(Reason.COUNTRY_NOT_FINITE, "", "NaN"));
    }

    @Test
    void findsNoFactorForATotalOfZero() {
        List<AreaFigure> zero = List.of(new AreaFigure("north", 0, 0), new AreaFigure("south", 0, 0));
        assertThat(problems(BenchmarkRule.RATIO, zero, 0.5))
                .extracting(Problem::reason)
                .containsExactly(Reason.NO_FACTOR);
        assertThat(problems(BenchmarkRule.UNCERTAINTY, zero, 0.5))
                .extracting(Problem::reason)
                .containsExactly(Reason.NO_UNCERTAINTY);
        assertThat(Reason.NO_FACTOR.label().in("fr")).isEqualTo("aucun facteur ne déplace un total nul");
    }

    @Test
    void refusesAFigureThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaFigure("a", Double.NaN, 1))
                .withMessage("value: a finite number is required, found NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaFigure("a", 1, -1))
                .withMessage("meanSquaredError: a finite number of 0 or more is required, found -1.0");
    }

    @Property
    void areasMakeTheCountry(
            @ForAll BenchmarkRule rule,
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0.01, max = 1) Double> values,
            @ForAll @DoubleRange(min = 0.01, max = 1) double country) {
        SortedMap<String, Double> populations = new TreeMap<>();
        List<AreaFigure> areas = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            populations.put("area " + i, 10.0 + i * i);
            areas.add(new AreaFigure("area " + i, values.get(i), 0.01 + values.get(i) / 10));
        }
        Benchmarked found = (Benchmarked) Benchmarker.of(rule, populations).benchmark(areas, country);
        double sum = 0;
        double people = 0;
        for (Adjusted area : found.areas()) {
            double population = populations.get(area.code());
            sum += population * area.value();
            people += population;
        }
        assertThat(sum / people).isCloseTo(country, within(1e-9));
    }
}
