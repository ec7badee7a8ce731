package org.impactmodel.scoring;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.table.ScoreTable;
import org.impactmodel.scoring.normalise.Digits;
import org.impactmodel.scoring.normalise.Ladder;

/** Ranks scores: the best has rank 1. Scores that agree in 15 significant digits are equal. */
public final class Ranking {

    private Ranking() {}

    /**
     * The rank of each score, the highest first.
     *
     * @param scores the scores, all finite
     * @param ties which rank equal scores share
     * @return the ranks in the order of the scores, from 1; whole numbers except for {@link Ties#AVERAGE}
     * @throws IllegalArgumentException when a score is not finite
     */
    public static List<Double> of(List<Double> scores, Ties ties) {
        Objects.requireNonNull(ties, "ties");
        Ladder ladder = Ladder.of(Objects.requireNonNull(scores, "scores").stream()
                .mapToDouble(score -> Digits.sure(finite(score)))
                .toArray());
        return scores.stream()
                .map(score -> rank(Digits.sure(score), ties, ladder))
                .toList();
    }

    /**
     * The rank of each score by the rule of a view: rounding first, then the direction, then ties.
     *
     * @param scores the scores; who has none takes no part
     * @param rule the rule
     * @return the ranks in the order of the scores, from 1; empty where there is no score
     */
    public static List<OptionalDouble> of(List<OptionalDouble> scores, RankingRule rule) {
        Objects.requireNonNull(rule, "rule");
        double[] ranked = Objects.requireNonNull(scores, "scores").stream()
                .mapToDouble(score -> score.isPresent() ? ranked(score.getAsDouble(), rule) : Double.NaN)
                .toArray();
        Ladder ladder = Ladder.of(IntStream.range(0, ranked.length)
                .mapToDouble(row -> ranked[row])
                .filter(score -> !Double.isNaN(score))
                .toArray());
        return IntStream.range(0, ranked.length)
                .mapToObj(row -> Double.isNaN(ranked[row])
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(rank(ranked[row], rule.ties(), ladder)))
                .toList();
    }

    /**
     * The rank of each subject of a table of scores, by its score at the root.
     *
     * @param table the scores
     * @param rule the rule of their view
     * @return the ranks, row by row as in the table, from 1; empty where there is no score
     */
    public static List<OptionalDouble> of(ScoreTable table, RankingRule rule) {
        Objects.requireNonNull(table, "table");
        return of(
                IntStream.range(0, table.size())
                        .mapToObj(row -> table.score(row, 0))
                        .toList(),
                rule);
    }

    /** What is ranked: the greater, the better. */
    private static double ranked(double score, RankingRule rule) {
        double rounded = rule.decimals().isPresent()
                ? new Step.Round(rule.decimals().getAsInt(), RoundingRule.HALF_UP).apply(score)
                : Digits.sure(score);
        return rule.direction() == Direction.MORE_IS_BETTER ? rounded : -rounded;
    }

    private static double rank(double score, Ties ties, Ladder ladder) {
        double above = ladder.size() - ladder.atOrBelow(score);
        double atOrAbove = ladder.size() - ladder.below(score);
        return switch (ties) {
            case COMPETITION -> above + 1;
            case MODIFIED_COMPETITION -> atOrAbove;
            case DENSE -> ladder.steps() - ladder.stepsBelow(score);
            case AVERAGE -> (above + 1 + atOrAbove) / 2;
        };
    }

    private static double finite(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("scores: finite numbers are required, found " + score);
        }
        return score;
    }
}
