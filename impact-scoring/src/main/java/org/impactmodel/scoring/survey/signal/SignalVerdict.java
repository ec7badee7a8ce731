package org.impactmodel.scoring.survey.signal;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What may be said of an answer over the waves. */
public enum SignalVerdict implements Coded {
    /** Few give it, and it grows by more than chance among all answers looked at. */
    SIGNAL("signal", "signal faible : peu nombreux, et en hausse", "weak signal: few, and growing"),

    /** Few give it, and chance can explain how it moved. */
    QUIET("quiet", "le hasard du tirage peut l’expliquer", "the chance of the draw can explain it"),

    /** Many give it: it may grow, but it is no weak signal. */
    NOT_FEW("not-few", "réponse déjà répandue", "an answer of many already"),

    /** Fewer than two waves tell of it, or nobody gave it in any. */
    NOT_TESTED(
            "not-tested",
            "non testé : trop peu de vagues ou de réponses, ou personne de tiré au sort",
            "not tested: too few waves or answers, or nobody was drawn by chance");

    private final String code;
    private final Text label;

    SignalVerdict(String code, String fr, String en) {
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
