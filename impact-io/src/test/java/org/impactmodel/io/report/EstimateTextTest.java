package org.impactmodel.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.MarginStamp;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.WeightSource;
import org.impactmodel.model.estimate.WeightStamp;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.SurveyDescription;
import org.junit.jupiter.api.Test;

class EstimateTextTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/impactmodel/io/json/valid");

    private static final EstimateSheet SHEET = DocumentType.ESTIMATES
            .read(Source.of(FOLDER.resolve("estimates-two-waves.json")))
            .orThrow();

    private static EstimateSheet firstSurveyBy(Optional<SampleKind> kind) {
        SurveyStamp stamp = SHEET.surveys().get(0);
        SurveyStamp other = new SurveyStamp(
                stamp.id(),
                stamp.title(),
                stamp.population(),
                stamp.wave(),
                stamp.period(),
                kind,
                stamp.nature(),
                stamp.source(),
                stamp.descriptionSha256(),
                stamp.dataSha256(),
                stamp.weights());
        return EstimateSheet.of(other, 0.95, "0.1.0", SHEET.estimates().subList(0, 2));
    }

    private static String text(SampleKind kind, String language) {
        return EstimateText.of(Page.in(language)).table(firstSurveyBy(Optional.of(kind)));
    }

    @Test
    void callsTheIntervalOfQuotasIndicativeAndSaysWhy() {
        assertThat(text(SampleKind.QUOTA, "fr")).isEqualTo("""
                        Maires

                        Élus · 2018 · échantillon : Quotas
                        DONNÉES ILLUSTRATIVES, inventées pour montrer la lecture
                        intervalle indicatif à 95\u202F%, par référence à la méthode aléatoire
                        Des quotas ne donnent pas à chacun une chance connue d’être choisi : la marge
                        est celle qu’aurait un échantillon aléatoire.

                                            Valeur          Entre    n  n eff.  Deff  Publiable

                        partner
                          yes, region = 32  62,0\u202F%  55,7 – 67,9\u202F%  348     245  1,42  oui
                          0\u202F%│\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0├──•──┤\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0│100\u202F%

                        hours
                          Ensemble              12              –  348       –     –
                          trop peu d’unités tirées pour connaître la marge
                        """);
    }

    @Test
    void callsTheIntervalOfARandomSampleAConfidenceInterval() {
        assertThat(text(SampleKind.PROBABILITY, "fr"))
                .contains("\nintervalle de confiance à 95\u202F%\n")
                .doesNotContain("indicatif");
        assertThat(text(SampleKind.PROBABILITY, "en"))
                .contains("\n95% confidence interval\n", "62.0%  55.7 – 67.9%  348     245  1.42  yes");
    }

    @Test
    void showsNoIntervalOfVolunteersAndSaysWhy() {
        assertThat(text(SampleKind.VOLUNTEERS, "en"))
                .contains(
                        "\nno interval: volunteers stand for themselves alone\n",
                        "62.0%        –  348",
                        "\n  volunteers stand for themselves alone: no margin\n")
                .doesNotContain("55.7", "├");
    }

    @Test
    void saysWhenAPublicationDoesNotTellHowRespondentsWereChosen() {
        assertThat(EstimateText.of(Page.in("fr")).table(firstSurveyBy(Optional.empty())))
                .contains("par référence au sondage\naléatoire simple", "La publication ne dit pas");
    }

    @Test
    void saysWhyThereIsNoEstimateAndRepeatsTheNotes() {
        assertThat(EstimateText.of(Page.in("en")).table(SHEET))
                .contains("  no estimate: the base of the published figure is unknown: no margin\n")
                .endsWith("Note: Indicative reading.\n");
    }

    @Test
    void callsQuestionsAndAnswersAsTheSurveyDoes() {
        String survey = """
                {"format": "impact-model/survey/1",
                 "survey": {"id": "mayors-2018", "title": {"fr": "Maires"}, "population": "elected-officials", "period": "2018"},
                 "nature": "illustrative", "study": "mayors", "wave": "2018", "sample": {"kind": "quota"},
                 "attributes": [{"id": "region", "label": {"fr": "Région", "en": "Region"},
                   "options": [{"code": "32", "label": {"fr": "Hauts-de-France"}}]}],
                 "questions": [{"id": "partner", "text": {"fr": "Un partenariat ?", "en": "A partnership?"},
                   "answer": {"by": "single-choice", "options": [
                     {"code": "yes", "label": {"fr": "Oui", "en": "Yes"}}, {"code": "no", "label": {"fr": "Non"}}]}}]}
                """;
        SurveyDescription mayors =
                DocumentType.SURVEY.read(Source.of("mayors.json", survey)).orThrow();
        assertThat(EstimateText.of(Page.in("en")).withNames(List.of(mayors)).table(SHEET))
                .contains("\nA partnership?\n  Yes, Region = ", "Hauts-de-France");
    }

    @Test
    void saysWhichWeightsWereUsed() {
        assertThat(weighted(WeightSource.EQUAL, "", "fr"))
                .contains("\npoids égaux : chaque répondant compte une fois\n");
        assertThat(weighted(WeightSource.GIVEN, "w", "en")).contains("\nweights of the column “w” of the file\n");
        assertThat(weighted(WeightSource.FITTED, "w", "fr"))
                .contains("\npoids redressés ici (raking) sur region, Σ staff\n");
    }

    private static String weighted(WeightSource source, String column, String language) {
        WeightStamp weights = new WeightStamp(
                source,
                Optional.of(column).filter(name -> !name.isEmpty()),
                Optional.of("raking"),
                List.of(new MarginStamp(List.of("region"), "Insee")),
                List.of("staff"));
        SurveyStamp stamp = SHEET.surveys().get(0).withWeights(weights);
        return EstimateText.of(Page.in(language))
                .table(EstimateSheet.of(stamp, 0.95, "0.1.0", SHEET.estimates().subList(0, 1)));
    }
}
