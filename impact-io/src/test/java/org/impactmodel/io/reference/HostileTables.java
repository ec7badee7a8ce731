package org.impactmodel.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.sdg.SdgFramework;

/** Whatever the bytes are, reading gives a value, problems or both, and throws nothing. */
class HostileTables {

    private static final List<Function<Source, Reading<?>>> READERS = List.of(
            SdgWordings::goals,
            SdgWordings::targets,
            source -> SdgWordings.indicators(source, SdgFramework.YEAR_2020),
            SdgInteractionTable::read,
            CommuneChanges::read,
            LegalCategories::read);

    @Property(tries = 300)
    void giveAReading(@ForAll("bytes") byte[] bytes) {
        READERS.forEach(reader -> holds(reader.apply(Source.of("bytes.csv", bytes))));
    }

    @Property(tries = 300)
    void giveAReadingWhateverStandsInTheCells(@ForAll("cells") List<String> cells) {
        String header =
                "code,titleEn,titleFr,source,target,score,ancienCode,nouveauCode,dateEffet,libelle,famille,since,deletedIn";
        String rows = String.join(",", cells) + "\n" + String.join(",", cells);
        READERS.forEach(reader -> {
            Reading<?> reading = reader.apply(Source.of("cells.csv", header + "\n" + rows));
            holds(reading);
            assertThat(reading.value()).isPresent();
        });
    }

    @Example
    void giveAProblemWhenTheSourceCannotBeOpened() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        Reading<?> reading = CommuneChanges.read(Source.of("broken.csv", broken));
        assertThat(Tables.places(reading)).containsExactly("broken.csv unreadable");
        assertThat(reading.value()).isEmpty();
    }

    @Example
    void stopAfterAsManyRowsAsAreRead() {
        String rows = "60384,60057,1943-02-19\n".repeat(100_001);
        Reading<?> reading = CommuneChanges.read(Source.of("long.csv", "ancienCode,nouveauCode,dateEffet\n" + rows));
        assertThat(reading.value()).isEmpty();
        assertThat(Tables.only(reading).in("en"))
                .isEqualTo("long.csv:100002 [too-many-rows] The table has more than 100000 rows.\n"
                        + "    → Split it into several tables.");
    }

    private static void holds(Reading<?> reading) {
        assertThat(reading.value().isPresent() || !reading.problems().isEmpty()).isTrue();
        reading.problems()
                .forEach(problem ->
                        assertThat(problem.in("fr") + problem.in("en")).doesNotContain("{", "Exception"));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                Arbitraries.strings()
                        .withChars("code,titleEnFr\"\n\r;\t1.8-")
                        .ofMaxLength(200)
                        .map(String::getBytes));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.of(
                        "",
                        " ",
                        "8",
                        "8.5",
                        "8.5.1",
                        "-3",
                        "9".repeat(400),
                        "2020",
                        "-",
                        "1943-02-19",
                        "2A004",
                        "é",
                        "=1+1")
                .list()
                .ofSize(13);
    }
}
