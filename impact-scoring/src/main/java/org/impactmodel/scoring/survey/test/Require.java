package org.impactmodel.scoring.survey.test;

/** What a caller must keep to. */
final class Require {

    private Require() {}

    static void that(boolean kept, String argument, Object found) {
        if (!kept) {
            throw new IllegalArgumentException(argument + ": found " + found);
        }
    }

    static void share(String argument, double found) {
        that(found >= 0 && found <= 1, argument, found);
    }

    static void inside(String argument, double found) {
        that(found > 0 && found < 1, argument, found);
    }

    static void atLeast(double least, String argument, double found) {
        that(found >= least && Double.isFinite(found), argument, found);
    }
}
