package org.impactmodel.model.programme;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The level at which results are debated. */
public enum DebateLevel implements Coded {
    /** Among those who practise, on the ground. */
    LOCAL_PRACTICE("local-practice", "Pratiques locales", "Local practice"),

    /** In the country. */
    NATIONAL("national", "National", "National"),

    /** Between countries. */
    INTERNATIONAL("international", "International", "International");

    private final String code;
    private final Text label;

    DebateLevel(String code, String fr, String en) {
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
