package org.impactmodel.io.report;

import org.impactmodel.model.text.Text;

/** The words of reports on estimates. */
enum EstimatePhrase {
    ESTIMATE("Valeur", "Value"),
    BETWEEN("Entre", "Between"),
    RESPONDENTS("n", "n"),
    EFFECTIVE("n eff.", "eff. n"),
    DESIGN_EFFECT("Deff", "Deff"),
    PUBLISHABLE("Publiable ", "Publish? "),
    YES("oui", "yes"),
    WITH_CARE("avec prudence", "with care"),
    NO("non", "no"),
    WAVE("vague {0}", "wave {0}"),
    SAMPLE("échantillon : {0}", "sample: {0}"),
    EQUAL_WEIGHTS("poids égaux : chaque répondant compte une fois", "equal weights: each respondent counts once"),
    GIVEN_WEIGHTS("poids de la colonne {0} du fichier", "weights of the column {0} of the file"),
    FITTED_WEIGHTS("poids redressés ici ({0}) sur {1}", "weights fitted here ({0}) to {1}"),
    CONFIDENCE("intervalle de confiance à {0}", "{0} confidence interval"),
    INDICATIVE(
            "intervalle indicatif à {0}, par référence à la méthode aléatoire",
            "indicative {0} interval, by reference to the random method"),
    QUOTA_WHY(
            "Des quotas ne donnent pas à chacun une chance connue d’être choisi : la marge est celle qu’aurait un échantillon aléatoire.",
            "Quotas give nobody a known chance of being chosen: the margin is the one that a random sample would have."),
    VOLUNTEERS(
            "pas d’intervalle : des volontaires ne représentent qu’eux-mêmes",
            "no interval: volunteers stand for themselves alone"),
    CENSUS("recensement : pas d’erreur de sondage", "census: no sampling error"),
    UNPUBLISHED(
            "intervalle indicatif à {0}, où la base est connue, par référence au sondage aléatoire simple",
            "indicative {0} interval, where the base is known, by reference to simple random sampling"),
    UNPUBLISHED_WHY(
            "La publication ne dit pas comment les répondants ont été choisis.",
            "The publication does not tell how respondents were chosen."),
    NO_ESTIMATE("pas d’estimation : {0}", "no estimate: {0}"),
    ALL("Ensemble", "All"),
    POINTS("{0} pts", "{0} pts"),
    NOTE("Note : {0}", "Note: {0}");

    private final Text text;

    EstimatePhrase(String fr, String en) {
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
