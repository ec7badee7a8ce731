package org.impactmodel.scoring.survey.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published example of small-area estimation; where the numbers are from is told in {@link Milk}. */
class MilkTest {
    private static final double PER_CENT = 1e-6 * 100;

    private static AreaModel model(VarianceMethod method) {
        return SmallAreaEstimator.of(Milk.GROUPS)
                .withMethod(method)
                .estimate(Milk.areas())
                .orThrow();
    }

    /** The paper stops when a step is below 1e-4 of the variance: hence its last digits. */
    @Test
    void findsTheVarianceThatThePaperPrints() {
        assertThat(model(VarianceMethod.REML).variance()).isCloseTo(0.01855022, within(2e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "REML, 0.0185503347627667, 12.6774716351785",
        "ML, 0.0155175087124194, 12.7711743117329",
        "MOMENT, 0.0164202636541285, 12.7620506342478"
    })
    void estimatesTheVarianceBetweenAreas(VarianceMethod method, double variance, double logLikelihood) {
        AreaModel model = model(method);
        assertThat(model.variance()).isCloseTo(variance, withinPercentage(PER_CENT));
        assertThat(model.logLikelihood()).isCloseTo(logLikelihood, withinPercentage(PER_CENT));
        assertThat(model.notice()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void predictsEachAreaAndItsError(VarianceMethod method) {
        List<NamedCsvRecord> rows = Milk.rows();
        List<AreaEstimate> areas = model(method).areas();
        String column = method.name().toLowerCase(Locale.ROOT);
        assertThat(areas).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            AreaEstimate area = areas.get(i);
            assertThat(area.value()).isCloseTo(Milk.number(rows.get(i), "eblup_" + column), withinPercentage(PER_CENT));
            assertThat(area.meanSquaredError())
                    .isCloseTo(Milk.number(rows.get(i), "mse_" + column), withinPercentage(PER_CENT));
        }
    }

    @Test
    void tellsTheCoefficientsAndTheirErrors() {
        List<Coefficient> found = model(VarianceMethod.REML).coefficients();
        List<Coefficient> expected = List.of(
                new Coefficient("intercept", 0.968188986974967, 0.0693622082792575),
                new Coefficient("group-2", 0.132780305456736, 0.103000889948512),
                new Coefficient("group-3", 0.226946224520591, 0.0923299614595035),
                new Coefficient("group-4", -0.241301039944632, 0.0816172170835795));
        assertThat(found).extracting(Coefficient::name).containsExactly("intercept", "group-2", "group-3", "group-4");
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).value()).isCloseTo(expected.get(i).value(), withinPercentage(PER_CENT));
            assertThat(found.get(i).standardError())
                    .isCloseTo(expected.get(i).standardError(), withinPercentage(PER_CENT));
        }
    }

    /** Area 1: 0.01855033 / (0.01855033 + 0.163²) of its own, from the variance that R finds. */
    @Test
    void saysHowMuchIsTheOwnSample() {
        AreaEstimate first = model(VarianceMethod.REML).area("1").orElseThrow();
        double own = 0.0185503347627667 / (0.0185503347627667 + 0.163 * 0.163);
        assertThat(first.ownShare()).isCloseTo(own, withinPercentage(PER_CENT));
        assertThat(first.synthetic()).isCloseTo(0.968188986974967, withinPercentage(PER_CENT));
        assertThat(first.residual().orElseThrow())
                .isCloseTo((1.099 - 0.968188986974967) / Math.sqrt(0.0185503347627667 + 0.163 * 0.163), within(1e-6));
    }
}
