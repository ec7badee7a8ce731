package org.impactmodel.scoring.survey.disclosure;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why a cell is hidden. For those who check, not for readers: who knows which cells are small knows more of them. */
public enum HiddenBecause implements Coded {
    /** Too few respondents. */
    FEW_RESPONDENTS("few-respondents", "trop peu de répondants", "too few respondents"),

    /** One of them gives most of it. */
    DOMINATED("dominated", "un seul en fait l’essentiel", "one makes up most of it"),

    /** It would give away another hidden cell. */
    COMPLEMENTARY("complementary", "elle trahirait une cellule masquée", "it would give a hidden cell away");

    private final String code;
    private final Text label;

    HiddenBecause(String code, String fr, String en) {
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
