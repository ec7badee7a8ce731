package org.impactmodel.scoring.survey.test;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What a reader may say of a difference. */
public enum Verdict implements Coded {
    /** The adjusted p-value is at or below the risk. */
    MORE_THAN_CHANCE(
            "more-than-chance",
            "plus que le hasard, même parmi tous les écarts publiés ensemble",
            "more than chance, even among all differences published together"),

    /** The raw p-value is at or below the risk, the adjusted one is not. */
    ALONE_ONLY(
            "alone-only",
            "remarquable seul ; parmi tous les écarts publiés ensemble, le hasard en donne autant",
            "notable alone; among all differences published together, chance gives as much"),

    /** The raw p-value is above the risk. */
    WITHIN_CHANCE(
            "within-chance",
            "le hasard du tirage peut l’expliquer ; cela ne prouve pas qu’il n’y a pas d’écart",
            "the chance of the draw can explain it; that does not prove that there is no difference"),

    /** There is no test. */
    NOT_TESTED("not-tested", "non testé", "not tested");

    private final String code;
    private final Text label;

    Verdict(String code, String fr, String en) {
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
