package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the six dimensions of societal utility; prism and dimension make the 18 cells of the utility grid. */
public enum Dimension implements Coded {
    /** How common decisions are made. */
    POLITICAL("political", "Politique", "Political"),

    /** How value is created and shared. */
    ECONOMIC("economic", "Économique", "Economic"),

    /** How people live and work. */
    SOCIAL("social", "Sociale", "Social"),

    /** How nature is treated. */
    ENVIRONMENTAL("environmental", "Environnementale", "Environmental"),

    /** How society holds together. */
    SOCIETAL("societal", "Sociétale", "Societal"),

    /** How a person grows. */
    PERSONAL_FULFILMENT("personal-fulfilment", "Épanouissement de la personne", "Personal fulfilment");

    private final String code;
    private final Text label;

    Dimension(String code, String fr, String en) {
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
