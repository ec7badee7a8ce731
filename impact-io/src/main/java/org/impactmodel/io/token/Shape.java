package org.impactmodel.io.token;

import java.util.Optional;
import org.impactmodel.model.known.Fragment;

/** How values of one type look as JSON. Immutable and safe for use by several threads. */
public interface Shape {

    /** What reading gives when nothing could be read: the fault is noted, and reading goes on behind the value. */
    Object INVALID = Fragment.NOTHING;

    /**
     * Whether a value was read without a fault.
     *
     * @param read what {@link #read} gave
     * @return false for fragments, {@link #INVALID} among them
     */
    static boolean isSound(Object read) {
        return !(read instanceof Fragment);
    }

    /**
     * Reads the value that begins at the current token, up to its last token.
     *
     * @param in the document
     * @return the value; when something was wrong, which is noted, the {@link Fragment} that could be read
     */
    Object read(Input in);

    /**
     * Reads the name of an entry of an object whose names are data.
     *
     * @param name the name
     * @param in the document, at the name
     * @return the key, or {@link #INVALID}
     */
    default Object key(String name, Input in) {
        return name;
    }

    /**
     * A value of the type, whichever: it takes the place of one that could not be read while the rules on others are tried.
     *
     * @return a value, or empty where none is at hand
     */
    default Optional<Object> standIn() {
        return Optional.empty();
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the document
     */
    void write(Object value, Output out);
}
