package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the seven areas in which the three impacts show (programme IMPACT 2018-2022). */
public enum ImpactArea implements Coded {
    /** Trust of people. */
    TRUST_OF_PEOPLE("trust-of-people", "Confiance des Hommes", "Trust of people", Impact.TRUST),

    /** Trust of territories. */
    TRUST_OF_TERRITORIES("trust-of-territories", "Confiance des Territoires", "Trust of territories", Impact.TRUST),

    /** Performance of economic actors, by a dynamic corporate responsibility. */
    PERFORMANCE_OF_ECONOMIC_ACTORS(
            "performance-of-economic-actors",
            "Performance des acteurs économiques : une RSE dynamique",
            "Performance of economic actors: dynamic corporate responsibility",
            Impact.PERFORMANCE),

    /** Performance of general-interest organisations, by hybrid socio-economic models. */
    PERFORMANCE_OF_GENERAL_INTEREST_ORGANISATIONS(
            "performance-of-general-interest-organisations",
            "Performance des organisations d’intérêt général : l’hybridation des modèles socio-économiques",
            "Performance of general-interest organisations: hybrid socio-economic models",
            Impact.PERFORMANCE),

    /** Performance of public actors, by public policies made together. */
    PERFORMANCE_OF_PUBLIC_ACTORS(
            "performance-of-public-actors",
            "Performance des acteurs publics : co-construire les politiques publiques",
            "Performance of public actors: public policies made together",
            Impact.PERFORMANCE),

    /** Answers found close to the needs. */
    TERRITORIAL_INNOVATION(
            "territorial-innovation",
            "Innovation territoriale : répondre en proximité",
            "Territorial innovation: answering close to the needs",
            Impact.INNOVATION),

    /** Answers invented on a large scale. */
    SOCIETAL_INNOVATION(
            "societal-innovation",
            "Innovation sociétale : inventer à grande échelle",
            "Societal innovation: inventing on a large scale",
            Impact.INNOVATION);

    private final String code;
    private final Text label;
    private final Impact impact;

    ImpactArea(String code, String fr, String en, Impact impact) {
        this.code = code;
        this.label = Text.of(fr, en);
        this.impact = impact;
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
     * The impact that it is a part of.
     *
     * @return the impact
     */
    public Impact impact() {
        return impact;
    }
}
