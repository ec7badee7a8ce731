package org.impactmodel.scoring.survey.test;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why a difference cannot be tested. */
public enum Untested implements Coded {
    /** There are no degrees of freedom to tell the standard error by. */
    NO_DEGREES_OF_FREEDOM(
            "no-degrees-of-freedom",
            "trop peu d’unités tirées pour juger d’un écart",
            "too few units were drawn to judge a difference"),

    /** The standard error is 0: all answered the same. */
    NO_VARIATION(
            "no-variation",
            "toutes les réponses sont les mêmes : rien à quoi mesurer l’écart",
            "all answers are the same: nothing to measure the difference by"),

    /** A table with a single row or column, once those without answers are left out. */
    ONE_CATEGORY(
            "one-category",
            "une seule catégorie a des réponses : rien à comparer",
            "one category has answers: nothing to compare"),

    /** So many empty cells that the association of the table cannot be told. */
    EMPTY_CELLS("empty-cells", "trop de cases vides pour juger du tableau", "too many empty cells to judge the table"),

    /** One of the two estimates is hidden so that nobody can be recognised. */
    SUPPRESSED("suppressed", "une des deux estimations est masquée", "one of the two estimates is hidden");

    private final String code;
    private final Text label;

    Untested(String code, String fr, String en) {
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
