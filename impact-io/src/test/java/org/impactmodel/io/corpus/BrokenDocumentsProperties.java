package org.impactmodel.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;

/** However a document is damaged, reading gives a value or problems, never both, never neither, and throws nothing. */
class BrokenDocumentsProperties {

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(InvalidDocumentsTest.FOLDER.resolve("valid").resolve(name));
    }

    private static void isReadOrRefused(Reading<?> reading) {
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.message().in("fr")).isNotBlank();
            assertThat(problem.mend().in("en")).isNotBlank();
        });
    }

    private static byte[] damaged(byte[] bytes, long seed, int count) {
        Random random = new Random(seed);
        byte[] copy = bytes.clone();
        String likely = "{}[]\",:0123456789.eE+-\\ntfu \u00e9";
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(copy.length);
            copy[at] = random.nextBoolean()
                    ? (byte) likely.charAt(random.nextInt(likely.length()))
                    : (byte) random.nextInt(256);
        }
        return copy;
    }

    @Property
    void survivesChangedBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int count) throws IOException {
        byte[] methodology = damaged(bytes("methodology-small.json"), seed, count);
        isReadOrRefused(DocumentType.METHODOLOGY.read(Source.of("m", methodology)));
        byte[] observatory = damaged(bytes("observatory-small.json"), seed, count);
        isReadOrRefused(DocumentType.OBSERVATORY.read(Source.of("o", observatory)));
        byte[] card = damaged(bytes("scorecard-nord-emploi.json"), seed, count);
        isReadOrRefused(DocumentType.SCORECARD.read(Source.of("c", card)));
    }

    @Property
    void neverReadsADocumentThatWasCutOff(@ForAll @IntRange(min = 0, max = 100_000) int at) throws IOException {
        byte[] whole = bytes("observatory-small.json");
        int end = new String(whole, java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                .length;
        Reading<?> reading = DocumentType.OBSERVATORY.read(Source.of("o", Arrays.copyOf(whole, at % end)));
        assertThat(reading.value()).isEmpty();
        isReadOrRefused(reading);
    }
}
