package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The time that an impact takes to show (Le RAMEAU, matrice des trajectoires, 2023). */
public enum Horizon implements Coded {
    /** 18 months. */
    PERFORMANCE("performance", "Performance : 18 mois", "Performance: 18 months", Impact.PERFORMANCE, 18),

    /** 7 years. */
    INNOVATION("innovation", "Innovation : 7 ans", "Innovation: 7 years", Impact.INNOVATION, 7 * 12),

    /** 28 years. */
    TRUST("trust", "Confiance : 28 ans", "Trust: 28 years", Impact.TRUST, 28 * 12);

    private final String code;
    private final Text label;
    private final Impact impact;
    private final int months;

    Horizon(String code, String fr, String en, Impact impact, int months) {
        this.code = code;
        this.label = Text.of(fr, en);
        this.impact = impact;
        this.months = months;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * The impact that it is a part of.
     *
     * @return the impact
     */
    public Impact impact() {
        return impact;
    }

    /**
     * Its length.
     *
     * @return the number of months
     */
    public int months() {
        return months;
    }
}
