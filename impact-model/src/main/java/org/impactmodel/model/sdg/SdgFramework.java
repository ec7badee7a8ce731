package org.impactmodel.model.sdg;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The edition of the United Nations’ global indicator framework that a code belongs to. */
public enum SdgFramework implements Coded {
    /** The first, of 2017. */
    YEAR_2017("2017", "Cadre de 2017", "Framework of 2017", 2017),

    /** After the comprehensive review of 2020. */
    YEAR_2020("2020", "Cadre de 2020", "Framework of 2020", 2020),

    /** After the comprehensive review of 2025. */
    YEAR_2025("2025", "Cadre de 2025", "Framework of 2025", 2025);

    private final String code;
    private final Text label;
    private final int year;

    SdgFramework(String code, String fr, String en, int year) {
        this.code = code;
        this.label = Text.of(fr, en);
        this.year = year;
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
     * Its year.
     *
     * @return the year
     */
    public int year() {
        return year;
    }
}
