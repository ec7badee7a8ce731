package org.impactmodel.scoring.combine;

/** What the only child lacks to the top of the scale; it carries the score. */
record Complements(double scale) implements Combiner {

    @Override
    public double score(Counted children) {
        return scale - children.score(0);
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        parts[0] = score;
    }
}
