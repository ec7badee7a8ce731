package org.impactmodel.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.method.Methodology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes in, reading ends, in little memory, with problems that say what to do. */
@Timeout(300)
class HostileInputTest {

    private static final String START = "{\"format\": \"impact-model/methodology/1\", ";
    private static final long GIGABYTE = 1L << 30;

    /** A stream of one byte again and again, which takes no memory. */
    private static final class Repeated implements ReadableByteChannel {
        private final byte what;
        private long left;

        Repeated(char what, long times) {
            this.what = (byte) what;
            this.left = times;
        }

        @Override
        public int read(ByteBuffer into) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, into.remaining());
            for (int i = 0; i < count; i++) {
                into.put(what);
            }
            left -= count;
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream repeated(String before, char what, long times, String after) {
        return new SequenceInputStream(Collections.enumeration(
                List.of(text(before), Channels.newInputStream(new Repeated(what, times)), text(after))));
    }

    private static Reading<Methodology> read(String text) {
        return DocumentType.METHODOLOGY.read(Source.of("hostile", text));
    }

    private static Reading<Methodology> read(String before, char what, String after) {
        return DocumentType.METHODOLOGY.read(Source.of("hostile", repeated(before, what, GIGABYTE, after)));
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    @Test
    void stopsAtTheDepthLimitWhereverTheNestingIs() {
        for (String place : List.of("\"extensions\": {\"a\": ", "\"unknown\": ", "\"indicators\": ", "\"title\": ")) {
            Reading<Methodology> lists = read(START + place + "[".repeat(10_000));
            assertThat(codes(lists)).as(place).contains("too-deep");
            Reading<Methodology> objects = read(START + place + "{\"a\":".repeat(10_000));
            assertThat(codes(objects)).as(place).contains("too-deep");
        }
    }

    @Test
    void stopsAtTheDepthLimitInATreeOfGroups() {
        String group = "{\"id\": \"g\", \"combine\": {\"by\": \"arithmetic\"}, \"children\": [";
        String views = "\"views\": [{\"id\": \"v\", \"title\": {\"fr\": \"v\"}, \"root\": ";
        assertThat(codes(read(START + views + group.repeat(10_000)))).contains("too-deep");
    }

    @Test
    void readsATextOfAGigabyteNoFurtherThanItsLimit() {
        assertThat(codes(read(START + "\"id\": \"", 'a', "\"}"))).containsExactly("text-too-long");
        assertThat(codes(read(START + "\"unknown\": \"", 'a', "\"}"))).isNotEmpty();
        assertThat(codes(read(START + "\"", 'a', "\": 1}"))).containsExactly("name-too-long");
    }

    @Test
    void readsANumberOfAGigabyteNoFurtherThanItsLimit() {
        assertThat(codes(read(START + "\"scale\": ", '7', "}"))).containsExactly("text-too-long");
        assertThat(codes(read(START + "\"scale\": 1e", '9', "}"))).containsExactly("text-too-long");
    }

    @Test
    void countsAMillionEqualMistakesAsOneProblem() {
        String wrong = "1,".repeat(1_000_000) + "1";
        Reading<Methodology> reading = read(START + "\"indicators\": [" + wrong + "]}");
        Problem first = reading.problems().get(0);
        assertThat(first.code()).isEqualTo("wrong-type");
        assertThat(first.count()).isEqualTo(1_000_001);
        assertThat(reading.problems()).hasSizeLessThan(10);
    }

    @Test
    void listsTheFirstOfManyDifferentMistakesAndCountsTheOthers() {
        StringBuilder text = new StringBuilder(START);
        for (int i = 0; i < 100_000; i++) {
            text.append("\"property-").append(i).append("\": 0,");
        }
        Reading<Methodology> reading = read(text.append("\"id\": \"x\"}").toString());
        assertThat(reading.problems()).hasSize(201);
        assertThat(reading.count()).isGreaterThanOrEqualTo(100_000);
        assertThat(reading.problems().get(200).code()).isEqualTo("more-problems");
    }

    @Test
    void looksForTheVariantOnlySoFar() {
        String far = "0,".repeat(1_500_000) + "0";
        String normalise = "{\"filler\": [" + far + "], \"by\": \"goalposts\"}";
        Reading<Methodology> reading =
                read(START + "\"indicators\": [{\"id\": \"a\", \"normalise\": " + normalise + "}]}");
        assertThat(reading.value()).isEmpty();
        assertThat(codes(reading)).contains("missing-variant");
    }

    @Test
    void readsACellOfAGigabyteNoFurtherThanItsLimit() {
        Source source = Source.of("hostile.csv", repeated("subject,a\nx,\"", 'a', GIGABYTE, "\"\n"));
        Reading<?> reading = WideTable.read(source, Columns.ofNumbers(List.of("a")));
        assertThat(codes(reading)).containsExactly("malformed-table");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void readsALineOfAGigabyteNoFurtherThanItsLimit() {
        Source source = Source.of("hostile.jsonl", repeated("{\"a\": \"", 'a', GIGABYTE / 8, "\"}\n"));
        assertThat(DocumentType.SCORECARD.readLines(source, card -> {}, (bytes, items) -> {}))
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void answersAFileThatIsNotThere() {
        Reading<Methodology> reading = DocumentType.METHODOLOGY.read(Source.of(java.nio.file.Path.of("no-such.json")));
        assertThat(codes(reading)).containsExactly("no-such-file");
    }
}
