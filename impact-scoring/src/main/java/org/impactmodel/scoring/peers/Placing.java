package org.impactmodel.scoring.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.scoring.normalise.Digits;
import org.impactmodel.scoring.peers.Benchmark.Quartiles;

/** Counts who does better, as well and worse, after the rounding of the method. */
final class Placing {

    private Placing() {}

    static Benchmark place(double own, List<Scored> peers, RankingRule ranking) {
        double at = ranked(own, ranking);
        double[] others = peers.stream().mapToDouble(Scored::ranked).toArray();
        long worse = Arrays.stream(others).filter(score -> score < at).count();
        long equal = Arrays.stream(others).filter(score -> score == at).count();
        double percentile = 100 * (worse + equal / 2.0) / others.length;
        return new Benchmark.Compared(
                own,
                rank(at, others, ranking),
                others.length + 1,
                percentile,
                quartiles(peers.stream().mapToDouble(Scored::score).toArray()),
                peers.stream().map(peer -> peer.candidate().subject()).toList());
    }

    /** A score as the method ranks it: rounded, and the greater the better. */
    static double ranked(double score, RankingRule ranking) {
        return (ranking.direction() == Direction.MORE_IS_BETTER ? 1 : -1) * rounded(score, ranking);
    }

    private static double rank(double at, double[] others, RankingRule ranking) {
        double[] better = Arrays.stream(others).filter(score -> score > at).toArray();
        long equal = Arrays.stream(others).filter(score -> score == at).count();
        return switch (ranking.ties()) {
            case COMPETITION -> 1.0 + better.length;
            case MODIFIED_COMPETITION -> 1.0 + better.length + equal;
            case DENSE -> 1.0 + Arrays.stream(better).distinct().count();
            case AVERAGE -> 1.0 + better.length + equal / 2.0;
        };
    }

    private static double rounded(double score, RankingRule ranking) {
        return ranking.decimals().isEmpty()
                ? Digits.sure(score)
                : BigDecimal.valueOf(Digits.sure(score))
                        .setScale(ranking.decimals().getAsInt(), RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private static Quartiles quartiles(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    private static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
