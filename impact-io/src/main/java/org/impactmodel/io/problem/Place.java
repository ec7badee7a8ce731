package org.impactmodel.io.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Where in what was read. */
public sealed interface Place {

    /**
     * The name of what was read.
     *
     * @return a file name, or the name that the caller gave
     */
    String file();

    /**
     * A place in a JSON document.
     *
     * @param file the name of the document
     * @param pointer the place as a JSON pointer (RFC 6901), empty for the whole document
     * @param line the line, from 1; empty where the place is known by its pointer only
     * @param character where in the line, from 1, in bytes of UTF-8; empty as the line is
     */
    record InDocument(String file, String pointer, OptionalInt line, OptionalInt character) implements Place {
        /** Checks that all parts are given. */
        public InDocument {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(character, "character");
        }

        @Override
        public String toString() {
            String spot = line.isPresent() ? " (" + line.getAsInt() + ":" + character.orElse(1) + ")" : "";
            return file + (pointer.isEmpty() ? "" : " " + pointer) + spot;
        }
    }

    /**
     * A place in a table.
     *
     * @param file the name of the table
     * @param row the line of the file that the row begins on, from 1, the header included; 0 for the whole table
     * @param column the name of the column, or empty for the whole row
     */
    record InTable(String file, long row, Optional<String> column) implements Place {
        /** Checks that all parts are given. */
        public InTable {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String toString() {
            return file
                    + (row == 0 ? "" : ":" + row)
                    + column.map(name -> " [" + name + "]").orElse("");
        }
    }
}
