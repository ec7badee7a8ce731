package org.impactmodel.model.estimate;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What is estimated of a population or of a part of it. */
public enum Statistic implements Coded {
    /** The sum of a number over the population, or how many there are. */
    TOTAL("total", "Total", "Total"),

    /** The mean of a number. */
    MEAN("mean", "Moyenne", "Mean"),

    /** The share that gave an answer, in [0, 1]. */
    SHARE("share", "Part", "Share"),

    /** One total divided by another. */
    RATIO("ratio", "Ratio", "Ratio"),

    /** The number that a given share of the population does not exceed. */
    QUANTILE("quantile", "Quantile", "Quantile"),

    /** One estimate less another, in the unit of both. */
    DIFFERENCE("difference", "Écart", "Difference");

    private final String code;
    private final Text label;

    Statistic(String code, String fr, String en) {
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
