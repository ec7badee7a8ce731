package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the three impacts of an alliance (programme IMPACT 2018-2022). */
public enum Impact implements Coded {
    /** What organisations do better together. */
    PERFORMANCE("performance", "Performance", "Performance"),

    /** What is invented for needs that nobody meets. */
    INNOVATION("innovation", "Innovation", "Innovation"),

    /** What lets people and territories commit themselves. */
    TRUST("trust", "Confiance, au cœur de l’engagement", "Trust, at the heart of engagement");

    private final String code;
    private final Text label;

    Impact(String code, String fr, String en) {
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
