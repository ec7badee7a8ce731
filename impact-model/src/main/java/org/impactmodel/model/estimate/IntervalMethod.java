package org.impactmodel.model.estimate;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How the two ends of an interval are found. */
public enum IntervalMethod implements Coded {
    /** The estimate and a t quantile of standard errors on each side (Wald). Ends of shares may leave [0, 1]; none at 0 and 1. */
    WALD("wald", "Wald", "Wald"),

    /** Wald on the logarithm of the odds, turned back. None at 0 and at 1. */
    LOGIT("logit", "Logit", "Logit"),

    /** Clopper-Pearson on the effective size (Korn and Graubard, Survey Methodology 24, 1998). */
    BETA("beta", "Bêta (Korn-Graubard)", "Beta (Korn-Graubard)"),

    /** Wilson's score interval (JASA 22, 1927) on the effective size, with the t quantile; holds at 0 and at 1. */
    WILSON("wilson", "Wilson", "Wilson"),

    /** Wald on the arcsine of the square root, turned back. None at 0 and at 1. */
    ARCSINE("arcsine", "Arc sinus", "Arcsine"),

    /** Where the scaled likelihood ratio stays below an F quantile (Rao and Scott 1984). None at 0 and at 1. */
    LIKELIHOOD("likelihood", "Vraisemblance", "Likelihood"),

    /** Of a quantile: where the ends of the interval of its share cross the distribution (Woodruff, JASA 47, 1952). */
    WOODRUFF("woodruff", "Woodruff", "Woodruff"),

    /** Of a difference of shares: from the ends of both (MOVER; Newcombe, Statistics in Medicine 17, 1998; Zou and Donner 2008). */
    MOVER("mover", "MOVER", "MOVER");

    private final String code;
    private final Text label;

    IntervalMethod(String code, String fr, String en) {
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
