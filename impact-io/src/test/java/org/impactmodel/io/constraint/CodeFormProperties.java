package org.impactmodel.io.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.impactmodel.model.rule.Code;

class CodeFormProperties {

    @Property
    void fitsWhatThePatternMatches(
            @ForAll @StringLength(max = 6) @Chars({'a', 'z', '0', '9', '-', '.', '_', 'A', ' '}) String text) {
        assertThat(CodeForm.fits(text)).isEqualTo(text.matches(Code.PATTERN));
    }

    @Property
    void refusesWhatIsTooLong(@ForAll @StringLength(min = 99, max = 102) @Chars('a') String text) {
        assertThat(CodeForm.fits(text)).isEqualTo(text.length() <= 100);
    }
}
