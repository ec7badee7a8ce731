package org.impactmodel.io.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;

/** Writes estimates for people: shares in percent with one decimal, differences of shares in points. */
record EstimateFigures(Page page) {

    /** What stands between a number and its sign in French: a narrow no-break space. */
    private static final char NARROW = '\u202F';

    private String percent() {
        return page.french() ? NARROW + "%" : "%";
    }

    private String decimal(double number, int decimals) {
        Locale locale = page.french() ? Locale.FRENCH : Locale.ENGLISH;
        String text = String.format(locale, "%." + decimals + "f", number);
        return text.matches("-0([.,]0*)?") ? text.substring(1) : text;
    }

    /** A level of confidence, such as 95 %. */
    String level(double level) {
        double percent = 100 * level;
        return decimal(percent, percent == Math.rint(percent) ? 0 : 1) + percent();
    }

    String value(Target target, OptionalDouble value) {
        if (value.isEmpty()) {
            return Figures.NONE;
        }
        double number = value.getAsDouble();
        if (isShare(target)) {
            return decimal(100 * number, 1) + percent();
        }
        if (isPoints(target)) {
            String sign = number > 0 ? "+" : "";
            return EstimatePhrase.POINTS.on(page, sign + decimal(100 * number, 1));
        }
        return rounded(number);
    }

    String between(Target target, Interval interval) {
        if (isShare(target)) {
            return decimal(100 * interval.low(), 1) + " – " + decimal(100 * interval.high(), 1) + percent();
        }
        if (isPoints(target)) {
            return decimal(100 * interval.low(), 1) + " – " + decimal(100 * interval.high(), 1);
        }
        return rounded(interval.low()) + " – " + rounded(interval.high());
    }

    /** Samples of a few hundred tell no more than two decimals, and of large numbers none. */
    private String rounded(double number) {
        double unit = Math.abs(number) < 1000 ? 100 : 1;
        return new Figures(page, 1).value(Math.rint(unit * number) / unit);
    }

    String size(OptionalDouble size) {
        return size.isPresent() ? decimal(size.getAsDouble(), 0) : "";
    }

    String effect(OptionalDouble effect) {
        return effect.isPresent() ? decimal(effect.getAsDouble(), 2) : "";
    }

    static boolean isShare(Target target) {
        return target.statistic() == Statistic.SHARE;
    }

    /** A difference of what is said of one answer is one of shares. */
    private static boolean isPoints(Target target) {
        return target.statistic() == Statistic.DIFFERENCE && target.option().isPresent();
    }
}
