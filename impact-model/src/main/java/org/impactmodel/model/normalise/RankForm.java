package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How a place in a reference becomes a score. */
public enum RankForm implements Coded {
    /** The rank counted from the worst, which has 1, to the best, which has the number of subjects. */
    ASCENDING("ascending", "rang croissant (le pire a 1)", "ascending rank (the worst has 1)"),

    /** The ascending rank less 1 over the number of subjects less 1, times the scale. */
    SHARE("share", "part des rangs, de 0 à l’échelle", "share of ranks, from 0 to the scale"),

    /**
     * The ascending rank, as the rule for ties shares it, over the number of subjects, times the scale (OECD/JRC 2008,
     * table 15: three equal values of rank 9 among 23 have 9/23).
     */
    PERCENTILE(
            "percentile",
            "rang croissant sur l’effectif, de 0 à l’échelle",
            "ascending rank over the number of subjects");

    private final String code;
    private final Text label;

    RankForm(String code, String fr, String en) {
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
