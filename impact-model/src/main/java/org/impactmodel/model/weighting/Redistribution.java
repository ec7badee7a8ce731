package org.impactmodel.model.weighting;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How the weight that trimming cuts off goes to the others, so that the sum of the weights stays. */
public enum Redistribution implements Coded {
    /**
     * The same number is added to every ratio of weights, before it is bounded: g becomes min(high, max(low, g + a)). Others
     * gain in proportion to their starting weights.
     */
    EQUALLY("equally", "Le même ajout à chaque rapport de poids", "The same addition to each ratio of weights"),

    /**
     * Every ratio of weights is multiplied by the same number, before it is bounded: g becomes min(high, max(low, a·g)).
     * Others gain in proportion to their fitted weights.
     */
    PROPORTIONALLY(
            "proportionally",
            "Le même facteur pour chaque rapport de poids",
            "The same factor for each ratio of weights");

    private final String code;
    private final Text label;

    Redistribution(String code, String fr, String en) {
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
