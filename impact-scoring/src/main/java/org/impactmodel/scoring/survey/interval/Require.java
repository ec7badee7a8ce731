package org.impactmodel.scoring.survey.interval;

/** What a caller must keep to. */
final class Require {

    private Require() {}

    static void that(boolean kept, String argument, Object found) {
        if (!kept) {
            throw new IllegalArgumentException(argument + ": found " + found);
        }
    }

    static void standardError(double found) {
        that(found >= 0 && Double.isFinite(found), "standardError", found);
    }

    static void degreesOfFreedom(double found) {
        that(!Double.isNaN(found), "degreesOfFreedom", found);
    }
}
