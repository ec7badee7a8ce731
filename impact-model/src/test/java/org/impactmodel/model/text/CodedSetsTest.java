package org.impactmodel.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.impactmodel.model.ModelTypes;
import org.impactmodel.model.rule.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every closed set of the model. */
class CodedSetsTest {

    static List<Class<?>> sets() {
        List<Class<?>> sets = ModelTypes.all().stream()
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .toList();
        assertThat(sets).hasSizeGreaterThan(25);
        return sets;
    }

    private static List<Coded> values(Class<?> set) {
        return Arrays.stream(set.getEnumConstants()).map(Coded.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void hasCodesThatDocumentsCanCarry(Class<?> set) {
        assertThat(values(set))
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches(Code.PATTERN));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void speaksBothLanguagesToPeople(Class<?> set) {
        for (String language : List.of("fr", "en")) {
            assertThat(values(set))
                    .extracting(value -> value.label().byLanguage().get(language))
                    .allSatisfy(label -> assertThat(label).isNotBlank())
                    .doesNotHaveDuplicates();
        }
    }
}
