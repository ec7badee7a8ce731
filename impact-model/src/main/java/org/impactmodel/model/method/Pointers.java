package org.impactmodel.model.method;

/** Writes names into JSON pointers. */
final class Pointers {

    private Pointers() {}

    /** A name as one step of a pointer (RFC 6901, section 3). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
