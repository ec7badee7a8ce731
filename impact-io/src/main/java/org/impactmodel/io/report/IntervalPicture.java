package org.impactmodel.io.report;

import org.impactmodel.model.estimate.Interval;

/** A share and its interval drawn on the scale from 0 % to 100 %, one row of characters for each estimate. */
final class IntervalPicture {

    /** Blanks that no line is broken at. */
    private static final String BLANK = "\u00A0";

    private static final int WIDTH = 51;

    private IntervalPicture() {}

    static String of(double share, Interval interval, Page page) {
        int low = place(interval.low());
        int high = place(interval.high());
        int at = place(share);
        StringBuilder bar = new StringBuilder(BLANK.repeat(WIDTH));
        for (int i = low; i <= high; i++) {
            bar.setCharAt(i, '─');
        }
        bar.setCharAt(low, '├');
        bar.setCharAt(high, '┤');
        bar.setCharAt(at, '•');
        EstimateFigures figures = new EstimateFigures(page);
        return figures.level(0).replace(' ', '\u00A0') + "│" + bar + "│" + figures.level(1);
    }

    private static int place(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (WIDTH - 1));
    }
}
