package org.impactmodel.examples.terminal;

/** The command line was used in a wrong way; nothing was wrong with any file. */
public final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A wrong use.
     *
     * @param message what was wrong, in the language of the terminal
     */
    public WrongUse(String message) {
        super(message);
    }
}
