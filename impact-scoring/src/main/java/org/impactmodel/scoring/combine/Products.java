package org.impactmodel.scoring.combine;

import java.util.Arrays;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.scoring.normalise.Stepping;

/** The children as shares of the scale, multiplied. Factors carry a product in equal parts (Aumann and Shapley 1974). */
record Products(double scale) implements Combiner {

    @Override
    public double score(Counted children) {
        double product = 1;
        for (int i = 0; i < children.size(); i++) {
            product *= children.score(i) / scale;
        }
        return scale * product;
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        Arrays.fill(parts, 0, children.size(), score / children.size());
    }

    @Override
    public Optional<Bounds> bounds(Counted low, Counted high) {
        Optional<Bounds> product = Optional.of(new Bounds(1, 1));
        for (int i = 0; i < low.size(); i++) {
            double least = low.score(i) / scale;
            double greatest = high.score(i) / scale;
            product = product.flatMap(range -> Stepping.hull(
                    range.low() * least, range.low() * greatest, range.high() * least, range.high() * greatest));
        }
        return product.map(range -> new Bounds(scale * range.low(), scale * range.high()));
    }
}
