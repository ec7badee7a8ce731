package org.impactmodel.scoring.combine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.impactmodel.scoring.normalise.Digits;
import org.impactmodel.scoring.normalise.Ladder;

/** The Borda rule; a child's part is its weight times the share that the subject beats on it. */
final class Beating implements Combiner {

    private final Ladder[] ladders;
    private final double scale;

    private Beating(Ladder[] ladders, double scale) {
        this.ladders = ladders;
        this.scale = scale;
    }

    static Beating of(double[][] reference, double scale) {
        Ladder[] ladders = IntStream.range(0, reference[0].length)
                .mapToObj(place -> Ladder.of(Arrays.stream(reference)
                        .mapToDouble(row -> Digits.sure(row[place]))
                        .toArray()))
                .toArray(Ladder[]::new);
        return new Beating(ladders, scale);
    }

    @Override
    public double score(Counted children) {
        double score = 0;
        for (int i = 0; i < children.size(); i++) {
            score += part(children, i);
        }
        return score;
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        for (int i = 0; i < children.size(); i++) {
            parts[i] = part(children, i);
        }
    }

    private double part(Counted children, int i) {
        if (!Double.isFinite(children.score(i))) {
            return Double.NaN;
        }
        Ladder ladder = ladders[children.place(i)];
        double reached = Digits.sure(children.score(i));
        double beaten = ladder.below(reached) + ladder.atOrBelow(reached);
        return scale * children.weight(i) * (beaten / (2.0 * ladder.size()));
    }
}
