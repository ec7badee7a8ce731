package org.impactmodel.scoring.normalise;

import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Posts;

/** Makes the normalisations of a method ready to run. Grouped goalposts are made ready group by group. */
public final class Normalising {

    private Normalising() {}

    /**
     * A normalisation ready to run.
     *
     * @param how the normalisation; for grouped goalposts it scores nothing, because the group of the subject says how
     * @param scale the top of the scale
     * @return the normaliser
     */
    public static Normaliser of(Frozen how, double scale) {
        if (how instanceof Frozen.Goalposts posts) {
            return Line.between(new Posts(posts.worst(), posts.best()), posts.outside(), posts.before(), scale);
        } else if (how instanceof Frozen.GroupedGoalposts grouped) {
            return new Grouping(grouped.outside(), scale);
        } else if (how instanceof Frozen.Levels levels) {
            return Levelling.of(levels);
        } else if (how instanceof Frozen.Target target) {
            return Attaining.of(target, scale);
        } else if (how instanceof Frozen.ZScore score) {
            return new Standardising(score);
        } else if (how instanceof Frozen.Rank rank) {
            return Placing.of(rank, scale);
        } else if (how instanceof Frozen.Distance distance) {
            return new Measuring(distance);
        } else if (how instanceof Frozen.Bands bands) {
            return Banding.of(bands);
        }
        return new Plain(((Frozen.AsIs) how).before());
    }
}
