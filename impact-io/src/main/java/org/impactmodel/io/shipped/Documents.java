package org.impactmodel.io.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.UnreadableException;

/** Finds the documents that stand beside the classes. */
final class Documents {

    private Documents() {}

    static Source named(String name, List<String> names, String resource) {
        if (!names.contains(name)) {
            Notes notes = new Notes();
            Place place = new Place.InDocument(name, "", OptionalInt.empty(), OptionalInt.empty());
            notes.add(place, "", Fault.of("unknown-name").among(name, names));
            throw new UnreadableException(notes.problems());
        }
        return Source.of(resource.substring(resource.lastIndexOf('/') + 1), bytes(resource));
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Objects.requireNonNull(Documents.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
