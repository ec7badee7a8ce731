package org.impactmodel.scoring.reconcile;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.impactmodel.model.normalise.Frozen;

/**
 * An ordinal scale, read as the distances that a method gives it.
 *
 * @param levels the score by code of the level
 */
public record LevelScale(SortedMap<String, Double> levels) {
    /** Checks that the levels are given. */
    public LevelScale {
        Objects.requireNonNull(levels, "levels");
    }

    /**
     * The scale of a normalisation by levels.
     *
     * @param levels the normalisation
     * @return its scale
     */
    public static LevelScale of(Frozen.Levels levels) {
        return new LevelScale(levels.levels());
    }

    /**
     * The score of a level.
     *
     * @param code the code of the level
     * @return its score, or empty when the scale has no such level
     */
    public OptionalDouble score(String code) {
        Double score = levels.get(code);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    /**
     * The level whose score is nearest to a number: what a mean of levels becomes, so that it can still be read as an answer.
     *
     * @param score a number, such as a mean of scores
     * @return the code of the nearest level; of two equally near the one with the lower score
     */
    public String nearest(double score) {
        return levels.entrySet().stream()
                .min(Comparator.comparingDouble((Map.Entry<String, Double> level) -> Math.abs(level.getValue() - score))
                        .thenComparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
