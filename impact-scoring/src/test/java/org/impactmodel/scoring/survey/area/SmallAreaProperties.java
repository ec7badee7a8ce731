package org.impactmodel.scoring.survey.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmallAreaProperties {
    private static final SmallAreaEstimator ESTIMATOR = SmallAreaEstimator.of(List.of("income"));

    private record Given(double estimate, double variance, double income) {}

    @Provide
    Arbitrary<List<Area>> areas() {
        Arbitrary<Given> one = Combinators.combine(
                        Arbitraries.doubles().between(-10, 10),
                        Arbitraries.doubles().between(0.01, 5),
                        Arbitraries.doubles().between(0, 100))
                .as(Given::new);
        return one.list().ofMinSize(4).ofMaxSize(25).map(SmallAreaProperties::areas);
    }

    private static List<Area> areas(List<Given> given) {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Given one = given.get(i);
            // The index spreads the auxiliary, so that it is never constant.
            areas.add(Area.of("area " + i, one.estimate(), one.variance())
                    .withAuxiliaries(new TreeMap<>(Map.of("income", one.income() + i * 1.37 + i * i * 0.01))));
        }
        return areas;
    }

    private static AreaModel model(List<Area> areas, VarianceMethod method) {
        return ESTIMATOR.withMethod(method).estimate(areas).orThrow();
    }

    @Property(tries = 300)
    void liesBetweenTheSampleAndTheModel(@ForAll("areas") List<Area> areas, @ForAll VarianceMethod method) {
        AreaModel model = model(areas, method);
        assertThat(model.variance()).isNotNegative().isFinite();
        for (AreaEstimate area : model.areas()) {
            double direct = area.direct().orElseThrow();
            assertThat(area.value())
                    .isBetween(Math.min(direct, area.synthetic()) - 1e-9, Math.max(direct, area.synthetic()) + 1e-9);
            assertThat(area.ownShare()).isBetween(0.0, 1.0);
            assertThat(area.meanSquaredError()).isPositive().isFinite();
        }
    }

    @Property(tries = 200)
    void orderOfTheAreasPlaysNoPart(@ForAll("areas") List<Area> areas, @ForAll Random random) {
        List<Area> shuffled = new ArrayList<>(areas);
        Collections.shuffle(shuffled, random);
        AreaModel here = model(areas, VarianceMethod.REML);
        AreaModel there = model(shuffled, VarianceMethod.REML);
        for (AreaEstimate area : here.areas()) {
            assertThat(there.area(area.code()).orElseThrow().value()).isCloseTo(area.value(), within(1e-6));
        }
    }

    /** In another unit, everything is in the other unit. */
    @Property(tries = 200)
    void movesWithTheUnit(@ForAll("areas") List<Area> areas, @ForAll VarianceMethod method) {
        List<Area> inCents = areas.stream()
                .map(area -> Area.of(
                                area.code(),
                                100 * area.estimate().orElseThrow() + 7,
                                10_000 * area.variance().orElseThrow())
                        .withAuxiliaries(new TreeMap<>(
                                Map.of("income", area.auxiliaries().get("income") / 1000))))
                .toList();
        AreaModel plain = model(areas, method);
        AreaModel cents = model(inCents, method);
        assertThat(cents.variance()).isCloseTo(10_000 * plain.variance(), within(1e-6 * (1 + cents.variance())));
        for (int i = 0; i < areas.size(); i++) {
            assertThat(cents.areas().get(i).value())
                    .isCloseTo(100 * plain.areas().get(i).value() + 7, within(1e-4));
        }
    }

    @Property(tries = 200)
    void aSurerSampleCountsForMore(@ForAll("areas") List<Area> areas) {
        List<AreaEstimate> found =
                new ArrayList<>(model(areas, VarianceMethod.REML).areas());
        found.sort((a, b) -> Double.compare(
                a.directVariance().orElseThrow(), b.directVariance().orElseThrow()));
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).ownShare())
                    .isLessThanOrEqualTo(found.get(i - 1).ownShare());
        }
    }

    /** Areas whose samples say what the model says leave nothing to explain. */
    @Property(tries = 100)
    void findsNoAreaEffectOnALine(@ForAll("areas") List<Area> areas) {
        List<Area> onALine = areas.stream()
                .map(area -> Area.of(
                                area.code(),
                                2 + 3 * area.auxiliaries().get("income"),
                                area.variance().orElseThrow())
                        .withAuxiliaries(area.auxiliaries()))
                .toList();
        AreaModel model = model(onALine, VarianceMethod.REML);
        assertThat(model.variance()).isZero();
        assertThat(model.coefficients().get(1).value()).isCloseTo(3, within(1e-9));
    }
}
