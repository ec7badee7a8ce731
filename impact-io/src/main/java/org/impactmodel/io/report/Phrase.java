package org.impactmodel.io.report;

import org.impactmodel.model.text.Text;

/** The words of reports. */
enum Phrase {
    SUBJECT("Sujet", "Subject"),
    SCORE("Score", "Score"),
    WEIGHT("Poids", "Weight"),
    KNOWN("Connu", "Known"),
    BETWEEN("Entre", "Between"),
    PART("Part", "Part"),
    GAIN("Gain", "Gain"),
    HELD_BACK("Ce qui retient le plus ", "What holds it back most "),
    WHY_NOT_HIGHER("Pourquoi pas plus haut : ", "Why not higher: "),
    WEIGHS_MOST("Ce qui pèse le plus ", "What weighs most "),
    WHY_NOT_LOWER("Pourquoi pas plus bas : ", "Why not lower: "),
    AT_BEST("gagnerait {0} si {1} était au mieux", "would be {0} higher if {1} were at its best"),
    LOWER_AT_BEST("perdrait {0} si {1} était au mieux", "would be {0} lower if {1} were at its best"),
    WEIGHS("{0} pèse le plus, {1} sur {2}", "{0} weighs most, {1} of {2}"),
    NO_BEST(
            "on ne sait pas combien mieux est possible : {0} n’a pas de meilleure valeur",
            "how much better is possible is not known: {0} has no best"),
    NO_BESTS(
            "on ne sait pas combien mieux est possible : {0} n’ont pas de meilleure valeur",
            "how much better is possible is not known: {0} have no best"),
    BESIDES(
            " ; pour {0}, on ne sait pas combien mieux est possible",
            "; for {0}, how much better is possible is not known"),
    NOT_KNOWN("inconnu (sans meilleure valeur)", "not known (no best)"),
    UNKNOWN("{0} (sans réponse)", "{0} (not answered)"),
    AT_THE_TOP("rien de mieux n’est possible", "nothing better is possible"),
    NO_SCORE("pas de score : {0}", "no score: {0}"),
    FOR_WANT_OF("{0} ({1})", "{0} ({1})"),
    TOO_FEW_PARTS("{0} sur les {1} parties notées qu’il faut", "{0} scored of the {1} parts needed"),
    TOO_LITTLE_KNOWN("{0} connus, il faut {1}", "{0} known, {1} needed"),
    STOOD_IN("compte pour {0}", "counted as {0}"),
    ANSWER("réponse : {0}", "answer: {0}"),
    MISSING("sans réponse : {0}", "not answered: {0}"),
    NOT_APPLICABLE("sans objet : {0}", "not applicable: {0}"),
    DOES_NOT_APPLY("ne s’applique pas : {0}", "does not apply: {0}"),
    ONLY_WHERE("seulement si {0} vaut {1}", "only where {0} is {1}"),
    OR(" ou ", " or "),
    HERE("{0}, ici {1}", "{0}, here {1}"),
    HERE_UNKNOWN("{0}, ici inconnu", "{0}, here unknown"),
    SEVERAL("{0} observations, écart de {1} points", "{0} observations, {1} points apart"),
    SOURCES("source : {0}", "source: {0}"),
    NO_SCORE_AT_ALL("Pas de score : {0}", "No score: {0}"),
    NOTICE("Attention, {0} : {1}", "Note, {0}: {1}"),
    ILLUSTRATIVE(
            "DONNÉES ILLUSTRATIVES, inventées pour montrer la lecture",
            "ILLUSTRATIVE DATA, made up to show the reading");

    private final Text text;

    Phrase(String fr, String en) {
        this.text = Text.of(fr, en);
    }

    String on(Page page, String... parts) {
        String said = text.in(page.language());
        for (int i = 0; i < parts.length; i++) {
            said = said.replace("{" + i + "}", parts[i]);
        }
        return said;
    }
}
