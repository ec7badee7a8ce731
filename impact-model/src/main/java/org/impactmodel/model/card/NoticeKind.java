package org.impactmodel.model.card;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The kinds of notice. */
public enum NoticeKind implements Coded {
    /** More was declared not applicable than the method lets pass without a word. */
    NOT_APPLICABLE_SHARE(
            "not-applicable-share",
            "part déclarée sans objet au-dessus du seuil de la méthode",
            "share declared not applicable above the threshold of the method"),

    /** Several voices, of assessors or of sources, gave answers with different scores, however little they differ. */
    ASSESSORS_DISAGREE("assessors-disagree", "évaluateurs ou sources qui divergent", "assessors or sources disagree"),

    /** A policy put a score in the place of missing answers. */
    STOOD_IN(
            "stood-in",
            "valeurs manquantes remplacées selon la méthode",
            "missing answers replaced as the method says");

    private final String code;
    private final Text label;

    NoticeKind(String code, String fr, String en) {
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
