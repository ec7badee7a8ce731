package org.impactmodel.scoring.survey.interval;

/** Two ends around an estimate. */
record Ends(double low, double high) {

    /** The same ends, which rounding may not push past the estimate. */
    Ends around(double estimate) {
        return new Ends(Math.min(low, estimate), Math.max(high, estimate));
    }

    /** The ends of the complement of a share whose low ends are known. */
    static Ends ofLows(double low, double lowOfComplement) {
        return new Ends(low, 1 - lowOfComplement);
    }
}
