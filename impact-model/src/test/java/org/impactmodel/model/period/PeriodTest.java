package org.impactmodel.model.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2021-Q2, 2021-04-01, 2021-06-30",
        "2020-02, 2020-02-01, 2020-02-29",
        "2021-03-05, 2021-03-05, 2021-03-05",
        "2018/2022, 2018-01-01, 2022-12-31",
        "2021-11/2022-02, 2021-11-01, 2022-02-28",
        "2021-01-15/2021-06-30, 2021-01-15, 2021-06-30"
    })
    void readsAndWritesWhatPeopleWrite(String text, LocalDate start, LocalDate end) {
        assertThat(Period.parse(text)).isEqualTo(Period.of(start, end));
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/..", "2021-03/..", "2021-03-05/.."})
    void readsAndWritesWhatHasNotEnded(String text) {
        assertThat(Period.parse(text).end()).isEmpty();
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01/2021-12-31, 2021",
        "2021-01/2021-06, 2021-01/2021-06",
        "2021-01/2021-03, 2021-Q1",
        "2021-Q1/2021-Q4, 2021",
        "2020/2020, 2020",
        "2021-02-01/2021-02-28, 2021-02"
    })
    void writesTheShortestForm(String text, String shortest) {
        assertThat(Period.parse(text)).hasToString(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-02-30",
                "2021-Q5",
                "2021/",
                "/2021",
                "../2021",
                "2021-1",
                "last year",
                "2021/2022/2023"
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(Rule.PERIOD_FORM);
            assertThat(violation.found()).isEqualTo(text);
        });
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> Period.parse("2022/2021"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("end: a period does not end before it starts, found 2022-01-01/2021-12-31");
    }

    @Test
    void refusesYearsThatHaveNotFourDigits() {
        assertThatThrownBy(() -> Period.ofYear(10_000))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(Rule.PERIOD_FORM));
    }

    @Test
    void takesTheFirstAndTheLastYearOfFourDigits() {
        assertThat(Period.parse("0000/9999")).hasToString("0000/9999");
        LocalDate tooLate = LocalDate.of(10_000, 1, 1);
        assertThatThrownBy(() -> new Period(tooLate, Optional.empty())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Period.of(LocalDate.of(2021, 1, 1), tooLate)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Period.ofYears(-1, 2021)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void sharesADayWithAPeriodThatItTouches() {
        Period year = Period.ofYear(2021);
        assertThat(year.overlaps(Period.parse("2021-12-31/2022-06-30"))).isTrue();
        assertThat(year.overlaps(Period.ofYear(2022))).isFalse();
        assertThat(year.isBefore(Period.ofYear(2022))).isTrue();
        assertThat(year.isBefore(Period.parse("2021-12-31/2022-06-30"))).isFalse();
    }

    @Test
    void containsItsOwnFirstAndLastDay() {
        Period year = Period.ofYear(2021);
        assertThat(year.contains(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2022, 1, 1))).isFalse();
        assertThat(year.contains(year)).isTrue();
        assertThat(year.contains(Period.parse("2021-06/2022-01"))).isFalse();
    }

    @Test
    void reachesOnForEverWhereItHasNotEnded() {
        Period open = new Period(LocalDate.of(2021, 1, 1), Optional.empty());
        assertThat(open.contains(Period.ofYear(2050))).isTrue();
        assertThat(open.overlaps(Period.ofYear(2020))).isFalse();
        assertThat(Period.ofYear(2021).contains(open)).isFalse();
    }

    @Test
    void ordersByStartAndThenTheShorterFirst() {
        assertThat(Stream.of("2021/..", "2021", "2020/2022", "2021-01")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::toString)
                .containsExactly("2020/2022", "2021-01", "2021", "2021/..");
    }
}
