package org.impactmodel.model.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.impactmodel.model.MethodSamples;
import org.impactmodel.model.Samples;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    private static final Methodology METHOD = MethodSamples.methodology();
    private static final Node.Group GROUP = MethodSamples.group();
    private static final Indicator INDICATOR = MethodSamples.indicator();

    static Stream<Record> samples() {
        return Stream.of(METHOD, GROUP, INDICATOR);
    }

    /** A copy that forgets a part cannot equal a sample in which every part is filled. */
    @ParameterizedTest
    @MethodSource("samples")
    void areTestedOnSamplesWithEveryPartFilled(Record sample) throws ReflectiveOperationException {
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            Object part = component.getAccessor().invoke(sample);
            assertThat(isEmpty(part)).as(component.getName()).isFalse();
        }
    }

    @Test
    void copyEveryPart() {
        assertThat(METHOD.toBuilder().build()).isEqualTo(METHOD);
        assertThat(GROUP.toBuilder().build()).isEqualTo(GROUP);
        assertThat(INDICATOR.withNormalise(INDICATOR.normalise())).isEqualTo(INDICATOR);
        assertThat(INDICATOR.withAppliesIf(INDICATOR.appliesIf())).isEqualTo(INDICATOR);
    }

    @Test
    void changeWhatTheyAreToldAlone() {
        Frozen.AsIs asIs = new Frozen.AsIs(List.of());
        assertThat(INDICATOR.withNormalise(asIs).normalise()).isEqualTo(asIs);
        assertThat(INDICATOR.withNormalise(asIs).withNormalise(INDICATOR.normalise()))
                .isEqualTo(INDICATOR);
        assertThat(INDICATOR.withAppliesIf(List.of()).appliesIf()).isEmpty();
        assertThat(METHOD.toBuilder().version("2.0.0").build().version()).isEqualTo("2.0.0");
        assertThat(METHOD.toBuilder().version("2.0.0").build().toBuilder()
                        .version(METHOD.version())
                        .build())
                .isEqualTo(METHOD);
    }

    @Test
    void buildAMethodologyPartByPart() {
        assertThat(Methodology.of(METHOD.id(), METHOD.version(), METHOD.title())
                        .description(METHOD.description().orElseThrow())
                        .status(METHOD.status().orElseThrow())
                        .source(METHOD.source().orElseThrow())
                        .scale(METHOD.scale().orElseThrow())
                        .fitted(METHOD.fitted().orElseThrow())
                        .notApplicableWarning(METHOD.notApplicableWarning().orElseThrow())
                        .reconciliation(METHOD.reconciliation().orElseThrow())
                        .peers(METHOD.peers().orElseThrow())
                        .indicators(METHOD.indicators())
                        .variables(METHOD.variables())
                        .views(METHOD.views())
                        .examples(METHOD.examples())
                        .extensions(Samples.extensions())
                        .build())
                .isEqualTo(METHOD);
    }

    @Test
    void buildAGroupPartByPart() {
        assertThat(Node.Group.of(GROUP.id(), new Combine.Minimum())
                        .combine(GROUP.combine())
                        .label(GROUP.label().orElseThrow())
                        .weight(GROUP.weight().orElseThrow())
                        .weights(GROUP.weights())
                        .missing(GROUP.missing().orElseThrow())
                        .before(GROUP.before())
                        .after(GROUP.after())
                        .horizon(GROUP.horizon().orElseThrow())
                        .children(GROUP.children())
                        .build())
                .isEqualTo(GROUP);
    }

    @Test
    void leaveEmptyWhatIsNotSaid() {
        Methodology bare =
                Methodology.of("bare", "1.0.0", Text.of("Nu", "Bare")).build();
        assertThat(bare.scale()).isEmpty();
        assertThat(bare.top()).isEqualTo(100);
        assertThat(Stream.of(bare.description(), bare.status(), bare.fitted(), bare.reconciliation(), bare.peers()))
                .containsOnly(Optional.empty());
        assertThat(bare.notApplicableWarning()).isEqualTo(OptionalDouble.empty());
        assertThat(bare.extensions()).isEqualTo(Extensions.none());
    }

    private static boolean isEmpty(Object part) {
        return part.equals(Optional.empty())
                || part.equals(OptionalDouble.empty())
                || part.equals(Extensions.none())
                || part instanceof Collection<?> list && list.isEmpty()
                || part instanceof Map<?, ?> map && map.isEmpty();
    }
}
