package org.impactmodel.model.estimate;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why there is no estimate, or an estimate without a margin. */
public enum Unestimated implements Coded {
    /** Nobody in the part that is asked for has answered. */
    EMPTY_DOMAIN("empty-domain", "personne n’a répondu dans cette partie", "nobody in this part has answered"),

    /** The total that it would be divided by is 0. */
    ZERO_DENOMINATOR("zero-denominator", "le dénominateur est nul", "the denominator is zero"),

    /** There are no degrees of freedom to tell the margin by. */
    NO_DEGREES_OF_FREEDOM(
            "no-degrees-of-freedom",
            "trop peu d’unités tirées pour connaître la marge",
            "too few units were drawn to know the margin"),

    /** The method of the interval has none at this value, such as a logit at 0 % or 100 %. */
    METHOD_HAS_NO_INTERVAL(
            "method-has-no-interval",
            "la méthode ne donne pas d’intervalle pour cette valeur",
            "the method gives no interval at this value"),

    /** Volunteers stand for themselves alone. */
    VOLUNTEERS(
            "volunteers",
            "des volontaires ne représentent qu’eux-mêmes : pas de marge",
            "volunteers stand for themselves alone: no margin"),

    /** Everyone was asked. */
    CENSUS(
            "census",
            "tout le monde a été interrogé : pas de marge d’échantillonnage",
            "everyone was asked: there is no sampling margin"),

    /** The base of a published figure is not known. */
    UNKNOWN_BASE(
            "unknown-base",
            "la base du chiffre publié est inconnue : pas de marge",
            "the base of the published figure is unknown: no margin"),

    /** Hidden so that nobody can be recognised. */
    SUPPRESSED(
            "suppressed", "masqué pour que personne ne soit reconnaissable", "hidden so that nobody can be recognised");

    private final String code;
    private final Text label;

    Unestimated(String code, String fr, String en) {
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
