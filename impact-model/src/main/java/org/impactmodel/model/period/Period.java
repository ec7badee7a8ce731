package org.impactmodel.model.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * A stretch of whole days. People write it as a year ({@code 2021}), a quarter ({@code 2021-Q2}), a month
 * ({@code 2021-03}), a day ({@code 2021-03-05}), or from one to another of these ({@code 2018/2022},
 * {@code 2021-01-01/2021-06-30}); {@code 2021-03/..} has not ended (ISO 8601-2).
 *
 * @param start the first day
 * @param end the last day, or empty when it has not ended
 */
public record Period(LocalDate start, Optional<LocalDate> end) implements Comparable<Period> {

    /**
     * Checks the order of the days.
     *
     * @throws RuleViolation when it ends before it starts, or a year has not four digits
     */
    public Period {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        requireYear(start);
        end.ifPresent(Period::requireYear);
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new RuleViolation(Rule.ENDS_AFTER_START, "end", start + "/" + end.get());
        }
    }

    /**
     * The days from one to another.
     *
     * @param start the first day
     * @param end the last day, not before the first
     * @return the period
     * @throws RuleViolation when it ends before it starts
     */
    public static Period of(LocalDate start, LocalDate end) {
        return new Period(start, Optional.of(end));
    }

    /**
     * A whole year.
     *
     * @param year the year
     * @return its days
     */
    public static Period ofYear(int year) {
        return ofYears(year, year);
    }

    /**
     * Whole years.
     *
     * @param first the first year
     * @param last the last year, not before the first
     * @return their days
     * @throws RuleViolation when the last comes before the first
     */
    public static Period ofYears(int first, int last) {
        return of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * Reads what people write.
     *
     * @param text a period in one of the forms above
     * @return the period
     * @throws RuleViolation when it has none of these forms, or ends before it starts
     */
    public static Period parse(String text) {
        return Writing.read(Objects.requireNonNull(text, "text"));
    }

    /**
     * Whether two periods have a day in common.
     *
     * @param other a period
     * @return whether they have
     */
    public boolean overlaps(Period other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /**
     * Whether every day of another period is one of this.
     *
     * @param other a period
     * @return whether it is
     */
    public boolean contains(Period other) {
        return !other.start.isBefore(start) && lastDay().compareTo(other.lastDay()) >= 0;
    }

    /**
     * Whether a day is one of this period.
     *
     * @param day a day
     * @return whether it is
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(lastDay());
    }

    /**
     * Whether it ends before another starts.
     *
     * @param other a period
     * @return whether it does
     */
    public boolean isBefore(Period other) {
        return lastDay().isBefore(other.start);
    }

    private static void requireYear(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new RuleViolation(Rule.PERIOD_FORM, "period", day);
        }
    }

    private LocalDate lastDay() {
        return end.orElse(LocalDate.MAX);
    }

    /** In the order of the starts; of two with the same start the shorter first. */
    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : lastDay().compareTo(other.lastDay());
    }

    /** The shortest form, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return Writing.write(this);
    }
}
