package org.impactmodel.io.token;

/** Reading cannot go on: the document is not JSON from here, or is beyond a limit. The fault is noted. */
public final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Halt() {
        super("reading stopped", null, false, false);
    }
}
