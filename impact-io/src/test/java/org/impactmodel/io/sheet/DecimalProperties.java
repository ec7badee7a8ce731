package org.impactmodel.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class DecimalProperties {

    /** Beside what the platform reads. */
    @Property
    void readsTheNearestDouble(@ForAll double number) {
        Decimal decimal = new Decimal(',');
        String written = Double.toString(number);
        assertThat(decimal.read(written)).isTrue();
        assertThat(decimal.number()).isEqualTo(number + 0.0);
    }

    @Property
    void readsTheNearestDoubleOfAnyNumberOfDigits(
            @ForAll @BigRange(min = "-1e30", max = "1e30") @Scale(28) BigDecimal number) {
        String written = number.toPlainString();
        Decimal decimal = new Decimal(';');
        assertThat(decimal.read(written)).isTrue();
        assertThat(decimal.number()).isEqualTo(Double.parseDouble(written) + 0.0);
    }
}
