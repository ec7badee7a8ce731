package org.impactmodel.model.evidence;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What sort of evidence it is. */
public enum EvidenceKind implements Coded {
    /** The story of one alliance. */
    CASE("case", "Cas", "Case"),

    /** What someone learned on the way. */
    EXPERIENCE_PATH("experience-path", "Parcours d’expérience", "Experience path"),

    /** What people said together. */
    WORKSHOP("workshop", "Atelier", "Workshop"),

    /** A book, report, article or page. */
    PUBLICATION("publication", "Publication", "Publication");

    private final String code;
    private final Text label;

    EvidenceKind(String code, String fr, String en) {
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
