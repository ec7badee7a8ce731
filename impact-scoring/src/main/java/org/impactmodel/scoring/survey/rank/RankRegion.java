package org.impactmodel.scoring.survey.rank;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How ranks that hold together at a level are found. Both hold whatever the covariance, by the inequality of Šidák (JASA 62, 1967). */
public enum RankRegion implements Coded {
    /**
     * From intervals of the items at the level to the power of 1/K, drawn as bars: an item is surely behind another where their bars do not
     * overlap (Klein, Wright and Wieczorek, Journal of the Royal Statistical Society A 183, 2020, theorem 1).
     */
    JOINT("joint", "Intervalles conjoints", "Joint intervals"),

    /**
     * From intervals of all differences of two items at the level to the power of 2/(K (K − 1)), which knows of their covariance: narrower
     * (Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91, 2024, section 3, in one step).
     */
    DIFFERENCES("differences", "Différences deux à deux", "Differences of two");

    private final String code;
    private final Text label;

    RankRegion(String code, String fr, String en) {
        this.code = code;
        this.label = Text.of(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
