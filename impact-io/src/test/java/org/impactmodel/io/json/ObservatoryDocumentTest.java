package org.impactmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observatory.Observatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservatoryDocumentTest {

    private static final Source PORTFOLIO =
            Source.of(Path.of("src/main/resources/org/impactmodel/io/portfolio/illustrative-portfolio.json"));

    @Test
    void tellsTheLineOfADanglingReferenceWhereTheDocumentCanBeReadAgain() throws IOException {
        byte[] bytes = Files.readAllBytes(
                Path.of("src/test/resources/org/impactmodel/io/json/invalid/observatory-dangling-actor.json"));
        assertThat(DocumentType.OBSERVATORY.read(Source.of("o", bytes)).problems())
                .extracting(problem -> problem.place().toString())
                .allMatch(place -> place.matches("o /\\S+ \\([0-9]+:[0-9]+\\)"));
        assertThat(DocumentType.OBSERVATORY
                        .read(Source.of("o", new ByteArrayInputStream(bytes)))
                        .problems())
                .extracting(problem -> problem.place().toString())
                .isNotEmpty()
                .allMatch(place -> place.matches("o /\\S+"));
    }

    @Test
    void readsBackWhatItWrites() {
        Observatory portfolio = DocumentType.OBSERVATORY.read(PORTFOLIO).orThrow();
        for (Layout layout : Layout.values()) {
            String text = DocumentType.OBSERVATORY.text(portfolio, layout);
            assertThat(DocumentType.OBSERVATORY.read(Source.of("written", text)).orThrow())
                    .isEqualTo(portfolio);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789123000000000", "1671523462242350000", "9007199254740992", "1e21"})
    void takesWholeNumbersThatAreWrittenAgainWithTheSameDigits(String number) {
        assertThat(codesOf(number)).doesNotContain("number-not-exact");
        assertThat(codesOf("9007199254740993")).contains("number-not-exact");
    }

    private static List<String> codesOf(String value) {
        return DocumentType.OBSERVATORY.read(Source.of("o.json", """
                {"format": "impact-model/observatory/1", "id": "o", "title": {"fr": "O"}, "nature": "measured",
                 "observations": [{"subject": "alliance:a", "indicator": "jobs", "period": "2021", "value": %s}]}
                """.formatted(value))).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void tellsEveryProblemAtOnce() {
        Reading<Observatory> reading = DocumentType.OBSERVATORY.read(Source.of("o.json", """
                {"format": "impact-model/observatory/1", "id": "Ô", "titel": 1, "nature": "mesured",
                 "observations": [{"subject": "alliance:a", "indicator": "jobs", "period": "2021", "value": 1e999},
                                  {"subject": "alliance", "indicator": "jobs", "period": "2021"}]}
                """));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "code",
                        "unknown-property",
                        "unknown-code",
                        "number-out-of-reach",
                        "subject-form",
                        "missing-one-of",
                        "known-reference");
    }

    private static List<String> underAMethodWithoutReconciliation(String observations) throws IOException {
        Path valid = Path.of("src/test/resources/org/impactmodel/io/json/valid");
        Methodology method = DocumentType.METHODOLOGY
                .read(Source.of(valid.resolve("methodology-small.json")))
                .orThrow();
        String text = Files.readString(valid.resolve("observatory-small.json"))
                .replaceFirst("(?s)\"observations\": \\[.*\\]", "\"observations\": [" + observations + "]")
                .replaceFirst("(?s)(\"observations\": \\[[^\\]]*\\]).*", "$1}");
        return DocumentType.observatoryFor(method).read(Source.of("o.json", text)).problems().stream()
                .map(problem -> problem.code() + " " + ((Place.InDocument) problem.place()).pointer())
                .toList();
    }

    private static String answer(String period, String more) {
        return "{\"subject\": \"alliance:nord-emploi\", \"indicator\": \"jobs-created\", \"value\": 1, \"period\": \""
                + period + "\"" + more + "}";
    }

    @Test
    void refusesSeveralAnswersWhereTheMethodDoesNotSayWhichCounts() throws IOException {
        String first = answer("2021", ", \"assessor\": \"a\"");
        assertThat(underAMethodWithoutReconciliation(first + "," + answer("2021", ", \"assessor\": \"b\"")))
                .containsExactly("one-answer-without-rule /observations/1/indicator");
        assertThat(underAMethodWithoutReconciliation(first + "," + answer("2022", ", \"assessor\": \"b\"")))
                .isEmpty();
    }

    @Test
    void takesAnAnswerThatSupersedesAnother() throws IOException {
        String first = answer("2021", ", \"assessor\": \"a\", \"id\": \"first\"");
        String second = answer("2021", ", \"assessor\": \"b\", \"supersedes\": \"first\"");
        assertThat(underAMethodWithoutReconciliation(first + "," + second)).isEmpty();
    }

    @Test
    void tellsWhatAMethodDoesNotTake() {
        Methodology method = Methods.method("impact-2018");
        String text = DocumentType.OBSERVATORY
                .text(DocumentType.OBSERVATORY.read(PORTFOLIO).orThrow(), Layout.COMPACT)
                .replaceFirst("\"indicator\":\"open-door-level\"", "\"indicator\":\"open-dor-level\"")
                .replaceFirst("\"level\":\"trained\"", "\"level\":\"traned\"")
                .replaceFirst("\"level\":\"restored\"", "\"value\":3");
        Source source = Source.of("o.json", text);
        assertThat(DocumentType.OBSERVATORY.read(source).problems()).isEmpty();
        assertThat(DocumentType.observatoryFor(method).read(PORTFOLIO).problems())
                .isEmpty();
        assertThat(DocumentType.observatoryFor(method).read(source).problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("unknown-indicator", "unknown-level", "level-expected");
    }
}
