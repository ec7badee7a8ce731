package org.impactmodel.scoring.rollup;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why an indicator has no answer for a whole. */
public enum Gap implements Coded {
    /** The method does not say how the indicator is rolled up. */
    NO_RULE("no-rule", "la méthode ne dit pas comment agréger", "the method does not say how to roll it up"),

    /** No part that it applies to has a usable answer. */
    NO_ANSWER("no-answer", "aucune partie n’a répondu", "no part has an answer"),

    /** Levels are to be added. */
    LEVELS_NOT_ADDED("levels-not-added", "des niveaux ne s’additionnent pas", "levels cannot be added"),

    /** The mean is to be weighted by a population that is not known of every part that answers. */
    SIZE_UNKNOWN("size-unknown", "population d’une partie inconnue", "population of a part unknown"),

    /** The mean is to be weighted by a count that is not known of every part that answers. */
    WEIGHT_UNKNOWN("weight-unknown", "poids d’une partie inconnu", "weight of a part unknown"),

    /** A ratio is to be formed of counts that are not known of every part that answers. */
    COUNT_UNKNOWN(
            "count-unknown",
            "numérateur ou dénominateur d’une partie inconnu",
            "numerator or denominator of a part unknown"),

    /** All weights, or all denominators, are 0. */
    NO_WEIGHT("no-weight", "tous les poids sont nuls", "all weights are zero");

    private final String code;
    private final Text label;

    Gap(String code, String fr, String en) {
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
