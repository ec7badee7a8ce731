package org.impactmodel.model.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.impactmodel.model.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GridTest {

    private static final Path METHOD =
            Path.of("../impact-io/src/main/resources/org/impactmodel/io/methods/impact-2018.json");

    /** Programme IMPACT 2018-2022: two areas of trust, three of performance, two of innovation. */
    @Test
    void dividesTheThreeImpactsIntoSevenAreas() {
        assertThat(Arrays.stream(ImpactArea.values()).collect(Collectors.groupingBy(ImpactArea::impact)))
                .containsEntry(Impact.TRUST, List.of(ImpactArea.TRUST_OF_PEOPLE, ImpactArea.TRUST_OF_TERRITORIES))
                .containsEntry(
                        Impact.PERFORMANCE,
                        List.of(
                                ImpactArea.PERFORMANCE_OF_ECONOMIC_ACTORS,
                                ImpactArea.PERFORMANCE_OF_GENERAL_INTEREST_ORGANISATIONS,
                                ImpactArea.PERFORMANCE_OF_PUBLIC_ACTORS))
                .containsEntry(
                        Impact.INNOVATION, List.of(ImpactArea.TERRITORIAL_INNOVATION, ImpactArea.SOCIETAL_INNOVATION));
    }

    @Test
    void crossesPrismsAndDimensionsIntoEighteenCells() {
        assertThat(Prism.values().length * Dimension.values().length).isEqualTo(18);
    }

    /** Le RAMEAU, matrice des trajectoires (2023): 18 months, 7 years, 28 years. */
    @Test
    void givesEachImpactItsHorizon() {
        assertThat(Horizon.values()).extracting(Horizon::impact).containsExactly(Impact.values());
        assertThat(Horizon.values()).extracting(Horizon::months).containsExactly(18, 84, 336);
    }

    static List<Arguments> sets() {
        return List.of(
                Arguments.of("prism", Prism.values()),
                Arguments.of("dimension", Dimension.values()),
                Arguments.of("area", ImpactArea.values()),
                Arguments.of("lever", Lever.values()),
                Arguments.of("articulation", Articulation.values()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void namesWhatTheReferenceMethodNames(String property, Coded[] values) throws IOException {
        Matcher uses = Pattern.compile("\"" + property + "\": *\"([^\"]+)\"").matcher(Files.readString(METHOD));
        SortedSet<String> used = uses.results().map(use -> use.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(values).extracting(Coded::code).containsExactlyInAnyOrderElementsOf(used);
    }
}
