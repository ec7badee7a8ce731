package org.impactmodel.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "356000000, La Poste",
        "552081317, Électricité de France",
        "120027016, INSEE",
        "552032534, Danone",
        "855200507, Michelin"
    })
    void acceptsPublishedSirens(String number, String owner) {
        assertThat(IdentifierScheme.SIREN.accepts(number)).as(owner).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"356000001", "35600000", "3560000000", "356 000 000", "35600000A", "٣٥٦٠٠٠٠٠٠", ""})
    void refusesWhatIsNoSiren(String number) {
        assertThat(IdentifierScheme.SIREN.accepts(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12002701600357, INSEE",
        "73282932000074, the example of service-public.fr and of most libraries",
        "35600000000048, the seat of La Poste whose number follows Luhn"
    })
    void acceptsPublishedSirets(String number, String owner) {
        assertThat(IdentifierScheme.SIRET.accepts(number)).as(owner).isTrue();
    }

    /** 3 + 5 + 6 + 4 + 9 + 8 + 3 + 7 = 45: no number by Luhn, yet a post office. */
    @Test
    void acceptsAPostOfficeWhoseDigitsSumToAMultipleOfFive() {
        assertThat(IdentifierScheme.SIRET.accepts("35600000049837")).isTrue();
        assertThat(IdentifierScheme.SIRET.accepts("35600000049838")).isFalse();
    }

    /** 7 + 3 + 2 + 8 + 2 + 9 + 3 + 2 + 4 = 40, but not an establishment of La Poste. */
    @Test
    void keepsTheDigitSumForLaPosteAlone() {
        assertThat(IdentifierScheme.SIRET.accepts("73282932000040")).isFalse();
    }

    /** The last four digits make Luhn's formula hold over the fourteen, but 732829321 is no SIREN. */
    @Test
    void refusesASiretAroundAWrongSiren() {
        assertThat(IdentifierScheme.SIRET.accepts("73282932100072")).isFalse();
        assertThat(IdentifierScheme.SIREN.accepts("732829321")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W751004076", "W9R1000123", "W9C4001234"})
    void acceptsRnaNumbersWithTheLetterOfOverseas(String number) {
        assertThat(IdentifierScheme.RNA.accepts(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"751004076", "w751004076", "W75100407", "WR91000123", "W75100407A"})
    void refusesWhatIsNoRnaNumber(String number) {
        assertThat(IdentifierScheme.RNA.accepts(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "506700GE1G29325QX363, Global Legal Entity Identifier Foundation",
        "5493001KJTIIGC8Y1R12, Bloomberg Finance",
        "213800WSGIIZCXF1P572, Jaguar Land Rover",
        "5493000IBP32UQZ0KL24, British Broadcasting Corporation"
    })
    void acceptsPublishedLeis(String number, String owner) {
        assertThat(IdentifierScheme.LEI.accepts(number)).as(owner).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"506700GE1G29325QX364", "506700ge1g29325qx363", "506700GE1G29325QX36", "506700GE1G29325QX3A3"})
    void refusesWhatIsNoLei(String number) {
        assertThat(IdentifierScheme.LEI.accepts(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FR27552032534, Danone",
        "FR03552081317, Électricité de France",
        "FR53000004605, a number of Monaco (python-stdnum 1.20 stdnum.mc.tva)",
        "FRK7399859412, a newer key (python-stdnum 1.20 stdnum.fr.tva)",
        "FR4Z123456782, a newer key (python-stdnum 1.20 stdnum.fr.tva)"
    })
    void acceptsPublishedVatNumbers(String number, String owner) {
        assertThat(IdentifierScheme.FRENCH_VAT.accepts(number)).as(owner).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR84323140391", "27552032534", "FR28552032534", "FRO7399859412", "FRK7399859413"})
    void refusesWhatIsNoFrenchVatNumber(String number) {
        assertThat(IdentifierScheme.FRENCH_VAT.accepts(number)).isFalse();
    }

    @Test
    void namesTheRuleAndTheNumberWhenARegisterRefuses() {
        assertThatThrownBy(() -> Identifier.of(IdentifierScheme.SIREN, "356000001"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.SIREN);
                    assertThat(violation.component()).isEqualTo("value");
                    assertThat(violation.found()).isEqualTo("356000001");
                });
    }

    @Test
    void takesTheNumbersOfAnyOtherRegisterAsTheyAre() {
        Identifier free = new Identifier("gb-coh", "00445790");
        assertThat(free.knownScheme()).isEmpty();
        assertThat(free.siren()).isEmpty();
    }

    @Test
    void findsTheSirenInTheNumbersThatHoldOne() {
        assertThat(Identifier.of(IdentifierScheme.SIRET, "35600000049837").siren())
                .contains("356000000");
        assertThat(Identifier.of(IdentifierScheme.FRENCH_VAT, "FR27552032534").siren())
                .contains("552032534");
        assertThat(Identifier.of(IdentifierScheme.FRENCH_VAT, "FR53000004605").siren())
                .isEmpty();
        assertThat(Identifier.of(IdentifierScheme.RNA, "W751004076").siren()).isEmpty();
    }
}
