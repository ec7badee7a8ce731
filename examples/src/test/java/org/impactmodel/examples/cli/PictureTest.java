package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.examples.terminal.Picture;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void courseHasAStepForEachEighthOfTheScaleAndADotForNothing() {
        List<OptionalDouble> scores = List.of(
                OptionalDouble.of(0),
                OptionalDouble.of(12.5),
                OptionalDouble.empty(),
                OptionalDouble.of(99),
                OptionalDouble.of(100));
        assertThat(Picture.course(scores, 100)).isEqualTo("▁▂·██");
        assertThat(Picture.course(List.of(OptionalDouble.of(0.5)), 1)).isEqualTo("▅");
    }

    @Test
    void barFillsToTheEighthOfAColumnAndNoFurtherThanItsWidth() {
        assertThat(Picture.bar(0, 4)).isEqualTo("░░░░");
        assertThat(Picture.bar(0.5, 4)).isEqualTo("██░░");
        assertThat(Picture.bar(0.53125, 4)).isEqualTo("██▏░");
        assertThat(Picture.bar(3, 4)).isEqualTo("████");
        assertThat(Picture.bar(-1, 4)).isEqualTo("░░░░");
    }

    @Test
    void sidesAreAsLongAsTheirShareOfTheGreatest() {
        assertThat(Picture.sides(5, 10, 4)).isEqualTo("\u00a0\u00a0\u00a0\u00a0│██");
        assertThat(Picture.sides(-10, 10, 4)).isEqualTo("████│");
        assertThat(Picture.sides(0, 10, 2)).isEqualTo("\u00a0\u00a0│");
    }

    @Test
    void spreadOfTheOthersLiesUnderThePlaceOfTheOne() {
        assertThat(Picture.among(List.of(10.0, 30.0, 50.0, 90.0), 70, 100, 10)).isEqualTo("·──━━━─●──");
        assertThat(Picture.among(List.of(10.0, 30.0, 50.0, 90.0), 100, 100, 10)).isEqualTo("·──━━━───●");
    }
}
