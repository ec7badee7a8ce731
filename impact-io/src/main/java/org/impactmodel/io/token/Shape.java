package org.impactmodel.io.token;

/** How values of one type look as JSON. Immutable and safe for use by several threads. */
public interface Shape {

    /** What reading gives when something was wrong: the fault is noted, and reading goes on behind the value. */
    Object INVALID = new Object();

    /**
     * Reads the value that begins at the current token, up to its last token.
     *
     * @param in the document
     * @return the value, or {@link #INVALID}
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
     * Writes a value.
     *
     * @param value the value
     * @param out the document
     */
    void write(Object value, Output out);
}
