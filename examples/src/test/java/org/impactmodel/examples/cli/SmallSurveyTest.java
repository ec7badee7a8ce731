package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys too small, or told too little of, for what is asked of them. */
class SmallSurveyTest {

    @TempDir
    private Path folder;

    private String survey(String rows, String... more) throws IOException {
        Files.writeString(folder.resolve("rows.csv"), rows);
        return Files.writeString(folder.resolve("survey.json"), """
                        {"format": "impact-model/survey/1",
                         "survey": {"id": "visitors-2022", "title": {"fr": "Visiteurs"}, "population": "citizens", "period": "2022"},
                         "study": "visitors", "wave": "2022", "nature": "illustrative", "answers": "rows.csv", "sample": {"kind": "probability"},
                         "attributes": [{"id": "region", "label": {"fr": "Région"},
                           "options": [{"code": "11", "label": {"fr": "Ici"}}, {"code": "24", "label": {"fr": "Là"}}]}],
                         "questions": [{"id": "again", "text": {"fr": "Reviendrez-vous ?"}, "answer": {"by": "single-choice",
                           "options": [{"code": "yes", "label": {"fr": "Oui"}}, {"code": "no", "label": {"fr": "Non"}}]}}]%s}
                        """.formatted(String.join("", more)))
                .toString();
    }

    @Test
    void showsARecipeWhereThereIsNoneAndTheRecipeIsSound() throws IOException {
        String said = Ran.of("survey", "weight", survey("region,again\n11,yes\n11,no\n24,yes\n"))
                .err();
        assertThat(said).contains("has no property “weighting”; for example, with a total for every category: ");
        String recipe = said.substring(said.indexOf("\"weighting\"")).strip();
        Ran weighted = Ran.of("survey", "weight", survey("region,again\n11,yes\n11,no\n24,yes\n", ",\n", recipe));
        assertThat(weighted.err()).isEmpty();
        assertThat(weighted.code()).isZero();
    }

    @Test
    void saysThatOneRespondentTellsNoVariance() throws IOException {
        Ran one = Ran.of("survey", "describe", survey("region,again\n11,yes\n"));
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.err())
                .contains("[sample-of-several] One respondent, or one cluster, alone was drawn: it tells no variance.")
                .doesNotContain("\"\"");
        assertThat(Ran.of("survey", "describe", survey("region,again\n11,yes\n"), "--lang", "fr")
                        .err())
                .contains("Un seul répondant, ou une seule grappe, a été tiré : il ne dit rien de la variance.");
    }
}
