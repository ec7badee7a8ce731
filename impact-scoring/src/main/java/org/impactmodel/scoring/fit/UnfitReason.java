package org.impactmodel.scoring.fit;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Why reference data cannot support a parameter. */
public enum UnfitReason implements Coded {
    /** Fewer than two usable values. */
    TOO_FEW_VALUES(
            "too-few-values", "il faut au moins deux valeurs utilisables", "at least two usable values are required"),

    /** All the same, or goalposts that coincide. */
    NO_SPREAD("no-spread", "les valeurs ne s’écartent pas assez", "the values do not spread enough"),

    /** A ratio to zero. */
    ZERO_REFERENCE("zero-reference", "un rapport à zéro n’existe pas", "there is no ratio to zero"),

    /** Limits of bands that coincide. */
    BANDS_COINCIDE("bands-coincide", "des limites de classes se confondent", "limits of bands coincide"),

    /** No subject, or fewer than two, with a score on every child. */
    TOO_FEW_SUBJECTS(
            "too-few-subjects",
            "il faut au moins deux sujets avec un score partout",
            "at least two subjects with a score everywhere are required"),

    /** No subject of any group has a score. */
    NO_GROUP("no-group", "aucun groupe n’a de score", "no group has a score"),

    /** Negative scores, which have no shares. */
    NEGATIVE_SCORES("negative-scores", "des scores négatifs n’ont pas de parts", "negative scores have no shares"),

    /** Weights that would not all be above 0, or not be determined. */
    NO_WEIGHTS(
            "no-weights",
            "les données ne donnent pas à chaque enfant un poids supérieur à 0",
            "the data do not give each child a weight above 0");

    private final String code;
    private final Text label;

    UnfitReason(String code, String fr, String en) {
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
