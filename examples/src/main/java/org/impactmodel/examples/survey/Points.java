package org.impactmodel.examples.survey;

import java.util.Locale;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Statistic;

/** Shares in percent and gaps in points, with one decimal, as people of a language write them. */
record Points(Terminal terminal) {

    String value(Estimate estimate) {
        double factor = estimate.target().statistic() == Statistic.SHARE ? 100 : 1;
        return estimate.value().isPresent() ? number(factor * estimate.value().getAsDouble()) : "–";
    }

    String between(Estimate estimate) {
        return between(estimate.interval(), estimate.target().statistic() == Statistic.SHARE ? 100 : 1);
    }

    /** On how many it rests, where that may be told. */
    String respondents(Estimate estimate) {
        return estimate.base().map(base -> Long.toString(base.respondents())).orElse("–");
    }

    String gap(Gap gap) {
        double factor = factor(gap);
        return gap.value().isPresent() ? signed(factor * gap.value().getAsDouble()) : "–";
    }

    String between(Gap gap) {
        return gap.interval()
                .map(ends -> signed(factor(gap) * ends.low()) + " … " + signed(factor(gap) * ends.high()))
                .orElse("–");
    }

    private static double factor(Gap gap) {
        return gap.first().target().statistic() == Statistic.SHARE ? 100 : 1;
    }

    private String between(Optional<Interval> interval, double factor) {
        return interval.map(ends -> number(factor * ends.low()) + " … " + number(factor * ends.high()))
                .orElse("–");
    }

    String signed(double number) {
        String text = number(number);
        return number > 0 && !text.matches("0[.,]0") ? "+" + text : text;
    }

    String number(double number) {
        String digits = String.format(Locale.ROOT, "%.1f", number)
                .replace("-0.0", "0.0")
                .replace('-', '−');
        return terminal.page().language().equals("fr") ? digits.replace('.', ',') : digits;
    }

    /** How many people weights stand for: from a thousand on without decimals, its thousands apart. */
    String count(double number) {
        if (Math.abs(number) < 1000) {
            return number(number);
        }
        String digits = String.format(Locale.ROOT, "%,.0f", number);
        return terminal.page().language().equals("fr") ? digits.replace(',', '\u202F') : digits;
    }

    /** A number of people, its thousands apart. */
    String people(long number) {
        return number < 1000 ? Long.toString(number) : count((double) number);
    }

    /** A share as a percentage with its sign, without decimals where it has none. */
    String percent(double share) {
        return percents(share).replaceFirst("[.,]0(?=\\D*$)", "");
    }

    /** A share as a percentage with its sign, one decimal, as in a column of them. */
    String percents(double share) {
        return number(100 * share) + (terminal.page().language().equals("fr") ? "\u202F%" : "%");
    }

    /** A ratio, with two decimals. */
    String ratio(double number) {
        String digits = String.format(Locale.ROOT, "%.2f", number);
        return terminal.page().language().equals("fr") ? digits.replace('.', ',') : digits;
    }

    /** A probability: to three decimals, or as below the smallest of them. */
    String chance(double p) {
        String digits = p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
        return terminal.page().language().equals("fr") ? digits.replace('.', ',') : digits;
    }
}
