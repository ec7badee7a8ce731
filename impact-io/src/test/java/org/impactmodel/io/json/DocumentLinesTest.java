package org.impactmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.model.card.ScoreCard;
import org.junit.jupiter.api.Test;

class DocumentLinesTest {

    private static String line() throws IOException {
        Path file = Path.of("src/test/resources/org/impactmodel/io/json/valid/scorecard-nord-emploi.json");
        ScoreCard card = DocumentType.SCORECARD.read(Source.of(file)).orThrow();
        return DocumentType.SCORECARD.text(card, Layout.COMPACT);
    }

    private static List<Problem> read(String text, List<ScoreCard> cards, Progress progress) {
        return DocumentType.SCORECARD.readLines(Source.of("cards.jsonl", text), cards::add, progress);
    }

    @Test
    void readsOneDocumentALine() throws IOException {
        List<ScoreCard> cards = new ArrayList<>();
        assertThat(read(line() + "\r\n" + line() + line().strip(), cards, Progress.NONE))
                .isEmpty();
        assertThat(cards).hasSize(3);
        assertThat(cards.get(0)).isEqualTo(cards.get(2));
    }

    @Test
    void givesTheGoodLinesAndTheProblemsOfTheOthersWithTheirLine() throws IOException {
        List<ScoreCard> cards = new ArrayList<>();
        String wrong = line().replace("\"seed\":42", "\"sed\":42");
        List<Problem> problems = read(line() + wrong + line() + "{\"format\": \n" + line(), cards, Progress.NONE);
        assertThat(cards).hasSize(3);
        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.code())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("cards.jsonl /sed (2:")
                                .endsWith("unknown-property"),
                        second -> assertThat(second)
                                .startsWith("cards.jsonl")
                                .contains("(4:")
                                .endsWith("truncated"));
    }

    @Test
    void keepsWhatWasWrongBeforeADocumentOfAnotherKind() throws IOException {
        List<ScoreCard> cards = new ArrayList<>();
        String wrong = line().replace("\"seed\":42", "\"sed\":42");
        String other = "{\"format\":\"impact-model/methodology/1\"}\n";
        assertThat(read(wrong + other + wrong, cards, Progress.NONE))
                .extracting(problem -> problem.code() + " " + problem.count())
                .containsExactly("unknown-property 2", "wrong-format 1");
        assertThat(cards).isEmpty();
    }

    @Test
    void tellsTheLineOfARuleThatARecordBreaks() throws IOException {
        String wrong = line().replace("{\"low\":55.1,", "{\"low\":95.1,");
        assertThat(read(line() + wrong, new ArrayList<>(), Progress.NONE))
                .extracting(problem -> problem.place() + " " + problem.code())
                .singleElement()
                .asString()
                .startsWith("cards.jsonl /views/0/root/bounds/low (2:")
                .endsWith(" ordered");
    }

    @Test
    void tellsItsProgress() throws IOException {
        List<Long> heard = new ArrayList<>();
        read(line().repeat(2_500), new ArrayList<>(), (bytes, items) -> heard.add(items));
        assertThat(heard).containsExactly(1_000L, 2_000L, 2_500L);
    }
}
