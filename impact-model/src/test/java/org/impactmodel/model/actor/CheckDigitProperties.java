package org.impactmodel.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class CheckDigitProperties {

    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneLastDigitOfTenMakesASiren(@ForAll @NumericChars @StringLength(8) String digits) {
        assertThat(IntStream.range(0, 10).filter(last -> IdentifierScheme.SIREN.accepts(digits + last)))
                .hasSize(1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyOtherDigitSpoilsASiren(
            @ForAll("sirens") String siren,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        assertThat(IdentifierScheme.SIREN.accepts(turned(siren, place, by))).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyOtherDigitSpoilsASiret(
            @ForAll("sirets") String siret,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String other = turned(siret, place, by);
        Assume.that(!other.startsWith("356000000"));
        assertThat(IdentifierScheme.SIRET.accepts(siret)).isTrue();
        assertThat(IdentifierScheme.SIRET.accepts(other)).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyOtherDigitSpoilsAFrenchVatNumber(
            @ForAll("sirens") String siren,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        BigInteger key = new BigInteger(siren + "12").mod(BigInteger.valueOf(97));
        String number = (key.intValue() < 10 ? "0" : "") + key + siren;
        assertThat(IdentifierScheme.FRENCH_VAT.accepts("FR" + number)).isTrue();
        assertThat(IdentifierScheme.FRENCH_VAT.accepts("FR" + turned(number, place, by)))
                .isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyOtherDigitOrLetterSpoilsALei(
            @ForAll("leis") String lei,
            @ForAll @IntRange(max = 19) int place,
            @ForAll @IntRange(min = 1, max = 25) int by) {
        String other = turned(lei, place, by);
        Assume.that(!other.equals(lei));
        assertThat(IdentifierScheme.LEI.accepts(lei)).isTrue();
        assertThat(IdentifierScheme.LEI.accepts(other)).isFalse();
    }

    @Provide
    Arbitrary<String> sirens() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(8)
                .filter(digits -> !digits.startsWith("000"))
                .map(CheckDigitProperties::withLuhn);
    }

    @Provide
    Arbitrary<String> sirets() {
        return sirens().flatMap(siren ->
                Arbitraries.strings().numeric().ofLength(4).map(establishment -> withLuhn(siren + establishment)));
    }

    /** ISO/IEC 7064: the two check digits are 98 less the remainder by 97 of the number with two zeros behind. */
    @Provide
    Arbitrary<String> leis() {
        return Arbitraries.strings().withChars(LETTERS_AND_DIGITS).ofLength(18).map(body -> {
            String digits = (body + "00")
                    .chars()
                    .mapToObj(c -> Integer.toString(LETTERS_AND_DIGITS.indexOf(c)))
                    .collect(Collectors.joining());
            int check = 98 - new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue();
            return body + (check < 10 ? "0" : "") + check;
        });
    }

    /** Luhn's check digit by the textbook: double every second digit from the right of what stands before it. */
    private static String withLuhn(String body) {
        int sum = 0;
        boolean twice = true;
        for (char c : new StringBuilder(body).reverse().toString().toCharArray()) {
            int value = (c - '0') * (twice ? 2 : 1);
            sum += value / 10 + value % 10;
            twice = !twice;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static String turned(String number, int place, int by) {
        char old = number.charAt(place);
        char other =
                Character.isDigit(old) ? (char) ('0' + (old - '0' + by) % 10) : (char) ('A' + (old - 'A' + by) % 26);
        return number.substring(0, place) + other + number.substring(place + 1);
    }
}
