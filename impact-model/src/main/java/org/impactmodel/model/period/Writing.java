package org.impactmodel.model.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/** The short forms of a period. */
final class Writing {

    private static final String OPEN = "..";
    private static final Pattern PART =
            Pattern.compile("(?<year>\\d{4})(-Q(?<quarter>[1-4])|-(?<month>\\d{2})(-(?<day>\\d{2}))?)?");

    private Writing() {}

    static Period read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text, text);
        }
        Period first = part(text.substring(0, slash), text);
        String last = text.substring(slash + 1);
        return new Period(
                first.start(),
                last.equals(OPEN) ? Optional.empty() : part(last, text).end());
    }

    private static Period part(String part, String text) {
        Matcher form = PART.matcher(part);
        if (!form.matches()) {
            throw new RuleViolation(Rule.PERIOD_FORM, "period", text);
        }
        try {
            return days(form);
        } catch (DateTimeException e) {
            throw new RuleViolation(Rule.PERIOD_FORM, "period", text);
        }
    }

    private static Period days(Matcher form) {
        int year = Integer.parseInt(form.group("year"));
        if (form.group("quarter") != null) {
            int quarter = Integer.parseInt(form.group("quarter"));
            return months(YearMonth.of(year, 3 * quarter - 2), YearMonth.of(year, 3 * quarter));
        }
        if (form.group("month") == null) {
            return Period.ofYear(year);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group("month")));
        if (form.group("day") == null) {
            return months(month, month);
        }
        LocalDate day = month.atDay(Integer.parseInt(form.group("day")));
        return Period.of(day, day);
    }

    private static Period months(YearMonth first, YearMonth last) {
        return Period.of(first.atDay(1), last.atEndOfMonth());
    }

    static String write(Period period) {
        LocalDate start = period.start();
        if (period.end().isEmpty()) {
            return (start.getDayOfYear() == 1 ? year(start) : start.getDayOfMonth() == 1 ? month(start) : day(start))
                    + "/" + OPEN;
        }
        LocalDate end = period.end().get();
        if (start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear()) {
            return joined(year(start), year(end));
        }
        if (start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth()) {
            return quarter(start, end).orElseGet(() -> joined(month(start), month(end)));
        }
        return joined(day(start), day(end));
    }

    private static Optional<String> quarter(LocalDate start, LocalDate end) {
        boolean whole = List.of(1, 4, 7, 10).contains(start.getMonthValue())
                && YearMonth.from(start).plusMonths(2).equals(YearMonth.from(end));
        return whole ? Optional.of(year(start) + "-Q" + (start.getMonthValue() + 2) / 3) : Optional.empty();
    }

    private static String joined(String start, String end) {
        return start.equals(end) ? start : start + "/" + end;
    }

    private static String year(LocalDate date) {
        return date.toString().substring(0, 4);
    }

    private static String month(LocalDate date) {
        return YearMonth.from(date).toString();
    }

    private static String day(LocalDate date) {
        return date.toString();
    }
}
