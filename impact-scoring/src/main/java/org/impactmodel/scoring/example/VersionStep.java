package org.impactmodel.scoring.example;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which number of a method's version a change moves, from the least. */
public enum VersionStep implements Coded {
    /** Nothing changed. */
    NONE("none", "aucun changement", "no change"),

    /** Texts changed, no score moved and no node came or went. */
    PATCH("patch", "correctif : textes seuls", "patch: texts only"),

    /** Nodes or indicators were added, the old ones did not move. */
    MINOR("minor", "mineure : ajouts, les anciens nœuds ne bougent pas", "minor: additions, old nodes unmoved"),

    /** An old node moved or is gone. */
    MAJOR("major", "majeure : des scores bougent", "major: scores move");

    private final String code;
    private final Text label;

    VersionStep(String code, String fr, String en) {
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
