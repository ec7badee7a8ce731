package org.impactmodel.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.impactmodel.model.actor.ActorKind;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/**
 * What people call the attributes of subjects that documents tell, and the values of those, in the middle of a sentence. What is
 * not known here, such as a column of a table, is called as it is written.
 *
 * @param page what the text is written for
 */
public record AttributeWords(Page page) {

    private static final Map<String, Text> NAMES = Map.of(
            "partnership-kind", Text.of("le genre de partenariat", "the kind of partnership"),
            "member-kind", Text.of("le genre d’un membre", "the kind of a member"),
            "actor-kind", Text.of("le genre d’acteur", "the kind of actor"),
            "territory-level", Text.of("l’échelon du territoire", "the level of the territory"),
            "commune", Text.of("la commune", "the municipality"),
            "epci", Text.of("l’intercommunalité", "the inter-municipal body"),
            "departement", Text.of("le département", "the département"),
            "region", Text.of("la région", "the region"),
            "country", Text.of("le pays", "the country"));

    private static final Map<String, List<? extends Coded>> VALUES = Map.of(
            "partnership-kind", List.of(PartnershipKind.values()),
            "member-kind", List.of(ActorKind.values()),
            "actor-kind", List.of(ActorKind.values()),
            "territory-level", List.of(TerritoryLevel.values()));

    /** Checks that the page is given. */
    public AttributeWords {
        Objects.requireNonNull(page, "page");
    }

    /**
     * An attribute.
     *
     * @param attribute its name in documents and tables
     * @return what people call it
     */
    public String name(String attribute) {
        Text name = NAMES.get(attribute);
        return name == null ? attribute : name.in(page.language());
    }

    /**
     * A value of an attribute.
     *
     * @param attribute the name of the attribute
     * @param value the value, such as a code
     * @return what people call it
     */
    public String value(String attribute, String value) {
        return VALUES.getOrDefault(attribute, List.of()).stream()
                .filter(known -> known.code().equals(value))
                .map(known -> lower(known.label().in(page.language())))
                .findFirst()
                .orElse(value);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
