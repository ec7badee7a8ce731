package org.impactmodel.scoring.survey.interval;

import org.impactmodel.model.estimate.Interval;

/** Makes the interval of a gap from those of the two shares: the method of variance estimates recovery, MOVER. */
final class Combining {

    private Combining() {}

    /**
     * The ends of the first share less the second (Zou and Donner, Statistics in Medicine 27, 2008, 1693-1702; with a
     * correlation of 0 and Wilson's ends, method 10 of Newcombe, Statistics in Medicine 17, 1998, 873-890).
     */
    static Ends mover(Side first, Side second, double correlation) {
        double gap = first.share - second.share;
        double below = reach(first.below(), second.above(), correlation);
        double above = reach(first.above(), second.below(), correlation);
        return new Ends(gap - below, gap + above);
    }

    private static double reach(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
    }

    /** A share and its own interval. */
    record Side(double share, Interval ends) {
        double below() {
            return share - ends.low();
        }

        double above() {
            return ends.high() - share;
        }
    }
}
