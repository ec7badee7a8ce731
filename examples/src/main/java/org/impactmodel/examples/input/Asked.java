package org.impactmodel.examples.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.model.observation.Nature;

/**
 * How data are to be read.
 *
 * @param nature what the figures of a table are; a document says so itself
 * @param subjects a table that tells what subjects are, beside what was observed of them
 * @param ignored the columns of tables that are not read
 */
public record Asked(Nature nature, Optional<Path> subjects, List<String> ignored) {
    /** Copies the list. */
    public Asked {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(subjects, "subjects");
        ignored = List.copyOf(ignored);
    }

    /**
     * Data that are told in one place and whose columns are all read.
     *
     * @param nature what the figures of a table are
     * @return how to read them
     */
    public static Asked of(Nature nature) {
        return new Asked(nature, Optional.empty(), List.of());
    }

    Columns in(Columns columns) {
        return columns.withIgnored(ignored);
    }
}
