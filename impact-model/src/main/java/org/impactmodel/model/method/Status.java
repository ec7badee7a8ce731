package org.impactmodel.model.method;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Whose word a part of a method is. */
public enum Status implements Coded {
    /** Published by the body whose method it is. */
    OFFICIAL("official", "officiel", "official"),

    /** Published elsewhere and taken over with its source. */
    PUBLISHED("published", "publié", "published"),

    /** A proposal of whoever wrote the method. */
    PROPOSED("proposed", "proposé", "proposed");

    private final String code;
    private final Text label;

    Status(String code, String fr, String en) {
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
