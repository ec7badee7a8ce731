package org.impactmodel.scoring.survey.area;

import java.util.Objects;
import org.impactmodel.model.text.Text;

/**
 * One reason why areas cannot be estimated.
 *
 * @param kind what is wrong and how to mend it
 * @param place the code of the area, or the name of the auxiliary, that it is about
 * @param found what was found there
 */
public record AreaProblem(Kind kind, String place, String found) {
    /** Checks that all parts are given. */
    public AreaProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(found, "found");
    }

    /**
     * The problem for people: place, cause, what was found, how to mend it.
     *
     * @return the words in French and English
     */
    public Text words() {
        return Text.of(words("fr", " : ", "trouvé "), words("en", ": ", "found "));
    }

    private String words(String language, String colon, String foundWord) {
        return place + colon + kind.cause().in(language) + ", " + foundWord + found + ". "
                + kind.mend().in(language);
    }

    /** The kinds of problems. */
    public enum Kind {
        /** Two areas with one code. */
        DUPLICATE_CODE(
                Text.of("chaque territoire a son code", "each area has a code of its own"),
                Text.of("Réunir ou renommer les doublons.", "Merge or rename the duplicates.")),

        /** A number that is infinite or undefined. */
        NOT_FINITE(
                Text.of("un nombre fini est requis", "a finite number is required"),
                Text.of("Corriger la valeur ou la laisser absente.", "Correct the value or leave it out.")),

        /** A variance below 0. */
        NEGATIVE_VARIANCE(
                Text.of("une variance n’est pas négative", "a variance is not negative"),
                Text.of(
                        "Donner le carré de l’erreur type, ou laisser le territoire sans échantillon.",
                        "Give the square of the standard error, or leave the area without sample.")),

        /** A variance of 0, which would make the direct estimate certain. */
        ZERO_VARIANCE(
                Text.of(
                        "une variance nulle ferait de l’estimation une certitude",
                        "a variance of zero would make the estimate certain"),
                Text.of(
                        "Lisser les variances, ou laisser celle-ci absente.",
                        "Smooth the variances, or leave this one out.")),

        /** A variance of nothing. */
        VARIANCE_ALONE(
                Text.of("une variance accompagne une estimation", "a variance goes with an estimate"),
                Text.of(
                        "Donner l’estimation, ou retirer la variance.",
                        "Give the estimate, or take the variance out.")),

        /** A negative number of respondents, or none where variances are smoothed by it. */
        RESPONDENTS_REQUIRED(
                Text.of(
                        "lisser une variance demande le nombre de répondants",
                        "smoothing a variance needs the number of respondents"),
                Text.of("Donner le nombre de répondants.", "Give the number of respondents.")),

        /** An auxiliary that an area lacks. */
        AUXILIARY_MISSING(
                Text.of(
                        "chaque territoire a toutes les variables auxiliaires",
                        "each area has every auxiliary variable"),
                Text.of(
                        "Compléter la variable, ou la retirer du modèle.",
                        "Complete the variable, or take it out of the model.")),

        /** An auxiliary that the model does not name. */
        AUXILIARY_UNKNOWN(
                Text.of(
                        "seules les variables auxiliaires du modèle sont attendues",
                        "only the auxiliary variables of the model are expected"),
                Text.of(
                        "Corriger le nom, ou ajouter la variable au modèle.",
                        "Correct the name, or add the variable to the model.")),

        /** Not more areas with a sample than coefficients. */
        TOO_FEW_AREAS(
                Text.of(
                        "il faut plus de territoires avec échantillon que de coefficients",
                        "more areas with a sample than coefficients are required"),
                Text.of("Retirer des variables auxiliaires.", "Take auxiliary variables out.")),

        /** An auxiliary that says nothing beside the others. */
        COLLINEAR(
                Text.of(
                        "la variable est constante ou se déduit des précédentes",
                        "the variable is constant or follows from those before it"),
                Text.of("La retirer du modèle.", "Take it out of the model."));

        private final Text cause;
        private final Text mend;

        Kind(Text cause, Text mend) {
            this.cause = cause;
            this.mend = mend;
        }

        /**
         * What is required.
         *
         * @return the words
         */
        public Text cause() {
            return cause;
        }

        /**
         * How to mend it.
         *
         * @return the words
         */
        public Text mend() {
            return mend;
        }
    }
}
