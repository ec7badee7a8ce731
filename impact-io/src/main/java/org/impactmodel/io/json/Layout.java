package org.impactmodel.io.json;

/** How the text of a document is laid out; what it says is the same. */
public enum Layout {
    /** Two blanks of indentation, one property or element a line: for people. */
    PRETTY,

    /** One line without blanks: for streams, one document a line. */
    COMPACT,

    /** The canonical form of RFC 8785: properties sorted by name, no blanks; what is hashed. */
    CANONICAL
}
