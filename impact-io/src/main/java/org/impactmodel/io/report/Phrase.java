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
    SDG("ODD\u00a0{0}", "SDG\u00a0{0}"),
    SDG_LABELS("Objectifs et cibles (ODD)\u00a0: {0}", "Goals and targets (SDG): {0}"),
    READ_BOUNDS(
            "Connu\u00a0: la part du poids qui a une réponse. Entre\u00a0: le score si tout ce qui manque était au pire, et au mieux.",
            "Known: the share of the weight that is answered. Between: the score if all that is missing were at its worst,"
                    + " and at its best."),
    READ_HELD_BACK(
            "Derrière ce qui retient\u00a0: les points que le score gagnerait si cela était au mieux.",
            "Behind what holds back: the points that the score would gain if it were at its best."),
    READ_WEIGHS_MOST(
            "Derrière ce qui pèse\u00a0: sa part du score\u00a0; avec un signe, les points dont le score bougerait si cela était au"
                    + " mieux.",
            "Behind what weighs: its part of the score; with a sign, the points that the score would move by if it were at"
                    + " its best."),
    READ_PARTS(
            "Poids\u00a0: parmi ses voisins. Part\u00a0: ce qui en vient dans le score au-dessus\u00a0; leur somme est ce score.",
            "Weight: among its neighbours. Part: what comes of it in the score above; they sum to that score."),
    READ_GAIN(
            "Gain\u00a0: les points que le premier score gagnerait si cela était au mieux.",
            "Gain: the points that the first score would gain if this were at its best."),
    READ_CHANGE(
            "Gain\u00a0: les points dont le premier score bougerait si cela était au mieux.",
            "Gain: the points that the first score would move by if this were at its best."),
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
