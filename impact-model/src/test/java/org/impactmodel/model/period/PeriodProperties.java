package org.impactmodel.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void parseReadsBackWhatToStringWrites(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void twoPeriodsOverlapOrOneIsBeforeTheOther(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(other)).isNotEqualTo(one.isBefore(other) || other.isBefore(one));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatContainsAPeriodOverlapsItAndContainsItsFirstDay(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        if (one.contains(other)) {
            assertThat(one.overlaps(other)).isTrue();
            assertThat(one.contains(other.start())).isTrue();
        }
    }

    /** Ends of months and years come up often, so that each written form does. */
    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 5000).map(LocalDate.of(2015, 1, 1)::plusDays);
        Arbitrary<LocalDate> firsts = starts.map(day -> day.withDayOfMonth(1));
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 30);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 900);
        return Arbitraries.oneOf(
                Combinators.combine(starts, days).as((start, length) -> Period.of(start, start.plusDays(length))),
                Combinators.combine(firsts, months)
                        .as((start, length) ->
                                Period.of(start, start.plusMonths(length).minusDays(1))),
                Combinators.combine(firsts, months)
                        .as((start, length) -> Period.ofYears(start.getYear(), start.getYear() + length % 4)),
                Arbitraries.oneOf(starts, firsts).map(start -> new Period(start, Optional.empty())));
    }
}
