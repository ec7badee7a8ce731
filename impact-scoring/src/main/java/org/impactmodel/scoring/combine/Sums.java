package org.impactmodel.scoring.combine;

/** The children times their weights as written; each term is a child's part. */
record Sums() implements Combiner {

    @Override
    public double score(Counted children) {
        return children.mean();
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        for (int i = 0; i < children.size(); i++) {
            parts[i] = children.weight(i) * children.score(i);
        }
    }
}
