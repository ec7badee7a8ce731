package org.impactmodel.model.card;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why a node has no score. */
public enum Unavailable implements Coded {
    /** Nothing was observed. */
    MISSING("missing", "sans réponse", "no answer"),

    /** The subject is outside what the indicator is about. */
    NOT_APPLICABLE("not-applicable", "sans objet", "not applicable"),

    /** The value cannot be used: outside the goalposts, outside what a step takes, or of another kind. */
    UNUSABLE_VALUE("unusable-value", "valeur inutilisable", "unusable value"),

    /** Less of the weight is there than the method requires. */
    COVERAGE_BELOW_MINIMUM("coverage-below-minimum", "couverture insuffisante", "coverage below the minimum"),

    /** The subject belongs to none of the groups that the method has goalposts or means for. */
    GROUP_UNKNOWN(
            "group-unknown", "groupe du sujet inconnu de la méthode", "group of the subject unknown to the method"),

    /** The way of combining is not defined for these scores, as a quotient by zero. */
    UNDEFINED("undefined", "calcul impossible", "not defined for these scores");

    private final String code;
    private final Text label;

    Unavailable(String code, String fr, String en) {
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
