package org.impactmodel.model.territory;

import java.util.Locale;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How large a territory is, from the smallest. */
public enum TerritoryLevel implements Coded {
    /** A municipality. */
    COMMUNE("commune", "Commune", "Municipality (commune)"),

    /** A group of municipalities with its own taxes; it may lie in several départements. */
    EPCI("epci", "Intercommunalité (EPCI)", "Inter-municipal body (EPCI)"),

    /** A département. */
    DEPARTEMENT("departement", "Département", "Département"),

    /** A region. */
    REGION("region", "Région", "Region"),

    /** A country. */
    COUNTRY("country", "Pays", "Country"),

    /** A territory that people draw themselves, such as a living area. */
    FREE("free", "Territoire libre (bassin de vie, quartier…)", "Free territory (living area, neighbourhood…)");

    private final String code;
    private final Text label;

    TerritoryLevel(String code, String fr, String en) {
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

    /**
     * The id of a territory of this level, because one official code may name a region and a département.
     *
     * @param officialCode an official code, such as {@code 2A}
     * @return the id, such as {@code departement-2a}
     */
    public String id(String officialCode) {
        return code + "-" + officialCode.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a territory of this level may have one of another as its parent.
     *
     * @param parent the level of the parent
     * @return whether the parent is larger; free territories lie in any, and any lies in them
     */
    public boolean mayLieIn(TerritoryLevel parent) {
        return this == FREE || parent == FREE || compareTo(parent) < 0;
    }
}
