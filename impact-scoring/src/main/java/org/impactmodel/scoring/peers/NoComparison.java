package org.impactmodel.scoring.peers;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why a subject is compared with nobody. */
public enum NoComparison implements Coded {
    /** The method names no peers. */
    METHOD_NAMES_NO_PEERS("method-names-no-peers", "la méthode ne compare personne", "the method compares nobody"),

    /** The node has no score. */
    NO_SCORE("no-score", "sans score, rien à comparer", "no score, nothing to compare"),

    /** The subject has not the attributes or variables by which its peers are found. */
    GROUP_UNKNOWN(
            "group-unknown",
            "il manque au sujet ce qui désigne ses pairs",
            "the subject lacks what tells who its peers are"),

    /** There are fewer peers with a score than the method requires. */
    GROUP_TOO_SMALL(
            "group-too-small",
            "moins de pairs avec un score que la méthode n’en exige",
            "fewer peers with a score than the method requires");

    private final String code;
    private final Text label;

    NoComparison(String code, String fr, String en) {
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
