package org.impactmodel.scoring.survey.grade;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What an estimate is judged by. */
public enum Criterion implements Coded {
    /** How many answered. */
    RESPONDENTS("respondents", "Répondants", "Respondents"),

    /** The size of the simple random sample that would tell as much. */
    EFFECTIVE_SIZE("effective-size", "Taille effective", "Effective size"),

    /** What the standard error rests on. */
    DEGREES_OF_FREEDOM("degrees-of-freedom", "Degrés de liberté", "Degrees of freedom"),

    /** The standard error as a share of the estimate. */
    VARIATION("variation", "Coefficient de variation", "Coefficient of variation"),

    /** Half the width of the interval. */
    HALF_WIDTH("half-width", "Marge", "Margin"),

    /** The width of the interval over the share. */
    RELATIVE_WIDTH("relative-width", "Largeur relative de l’intervalle", "Relative width of the interval"),

    /** The same of all who did not give the answer. */
    COMPLEMENT_WIDTH(
            "complement-width",
            "Largeur relative de l’intervalle du complément",
            "Relative width of the interval of the complement"),

    /** Whether there is a margin at all. */
    MARGIN("margin", "Sans marge d’erreur", "No margin of error"),

    /** Whether there is an estimate at all. */
    VALUE("value", "Sans estimation", "No estimate");

    private final String code;
    private final Text label;

    Criterion(String code, String fr, String en) {
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

    boolean isCount() {
        return this == RESPONDENTS || this == EFFECTIVE_SIZE || this == DEGREES_OF_FREEDOM;
    }
}
