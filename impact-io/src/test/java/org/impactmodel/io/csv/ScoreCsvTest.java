package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.card.ScoreCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCsvTest {

    private static ScoreCard card() {
        Path file = Path.of("src/test/resources/org/impactmodel/io/json/valid/scorecard-nord-emploi.json");
        return DocumentType.SCORECARD.read(Source.of(file)).orThrow();
    }

    @Test
    void writesARowForEachPlace() {
        StringWriter out = new StringWriter();
        ScoreCsv.write(List.of(card()), out);
        assertThat(out.toString()).isEqualTo("""
                        subject,period,view,path,score,unavailable,coverage,not-applicable,low,high,contribution,nature\r
                        alliance:nord-emploi,2021,impacts,impact,58.3,,0.92,0.25,55.1,61,,illustrative\r
                        alliance:nord-emploi,2021,impacts,impact/performance,58.3,,1,0,58.3,58.3,58.3,illustrative\r
                        alliance:nord-emploi,2021,impacts,impact/performance/jobs-created,58.3,,1,0,,,58.3,illustrative\r
                        alliance:nord-emploi,2021,impacts,impact/trust,,missing,0,0,,,,illustrative\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void defusesWhatASpreadsheetWouldRun(String text) {
        assertThat(Formula.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alliance:a", "a=b", "12", "É-1"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(Formula.defused(text)).isEqualTo(text);
    }
}
