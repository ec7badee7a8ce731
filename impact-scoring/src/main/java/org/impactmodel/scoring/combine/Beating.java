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
        double least = 1;
        double greatest = 0;
        double mean = 0;
        for (int i = 0; i < children.size(); i++) {
            double beaten = beaten(children, i);
            least = Math.min(least, beaten);
            greatest = Math.max(greatest, beaten);
            mean += children.weight(i) * beaten;
        }
        return scale * Math.min(greatest, Math.max(least, mean));
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        for (int i = 0; i < children.size(); i++) {
            parts[i] = scale * children.weight(i) * beaten(children, i);
        }
    }

    /** The share of the reference that the subject beats on a child, ties counting half. */
    private double beaten(Counted children, int i) {
        if (!Double.isFinite(children.score(i))) {
            return Double.NaN;
        }
        Ladder ladder = ladders[children.place(i)];
        double reached = Digits.sure(children.score(i));
        return (ladder.below(reached) + ladder.atOrBelow(reached)) / (2.0 * ladder.size());
    }
}
