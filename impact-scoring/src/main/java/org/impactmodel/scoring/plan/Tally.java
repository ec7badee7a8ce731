package org.impactmodel.scoring.plan;

/** What a group finds out about its children while it goes through them. */
final class Tally {

    double applicable;
    double scoredWeight;
    int scored;
    boolean others;
    boolean unfilled;
    byte why = Block.SCORED;
    private double known;

    void clear() {
        applicable = 0;
        known = 0;
        scoredWeight = 0;
        scored = 0;
        others = false;
        unfilled = false;
        why = Block.SCORED;
    }

    void scored(double weight, double coverage) {
        scored++;
        scoredWeight += weight;
        known += weight * coverage;
    }

    void missing(byte reason, boolean nothingStandsIn) {
        unfilled |= nothingStandsIn;
        why = nothingStandsIn && why == Block.SCORED ? reason : why;
    }

    /** Constants are known to all and count for nothing here. */
    double coverage() {
        return applicable == 0 ? 1 : Math.min(1, known / applicable);
    }
}
