package org.impactmodel.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void writesWholeNumbersWithoutAPoint() {
        assertThat(Plain.of(15)).isEqualTo("15");
        assertThat(Plain.of(-120)).isEqualTo("-120");
        assertThat(Plain.of(-0.0)).isEqualTo("0");
        assertThat(Plain.of(1e6)).isEqualTo("1000000");
    }

    @Test
    void writesWhatIsNoNumberAndWhatIsFarAwayAsJavaDoes() {
        assertThat(Plain.of(Double.NaN)).isEqualTo("NaN");
        assertThat(Plain.of(1e300)).isEqualTo("1.0E300");
    }

    @Property
    void losesNothing(@ForAll double number) {
        assertThat(Double.parseDouble(Plain.of(number))).isEqualTo(number + 0.0);
    }
}
