package org.impactmodel.scoring.combine;

import org.impactmodel.scoring.normalise.Digits;

/** The smallest or the greatest child, which carries the whole score; equals carry it by weight. */
record Extremes(boolean greatest) implements Combiner {

    @Override
    public double score(Counted children) {
        return greatest ? children.greatest() : children.least();
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        double carrying = 0;
        for (int i = 0; i < children.size(); i++) {
            carrying += Digits.same(children.score(i), score) ? children.weight(i) : 0;
        }
        for (int i = 0; i < children.size(); i++) {
            parts[i] = Digits.same(children.score(i), score) ? score * (children.weight(i) / carrying) : 0;
        }
    }
}
