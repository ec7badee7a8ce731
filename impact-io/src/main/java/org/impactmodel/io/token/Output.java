package org.impactmodel.io.token;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A JSON document while it is written: indented for people, on one line, or in canonical form. */
public final class Output {

    private final Appendable out;
    private final boolean indented;
    private final boolean sorted;
    private int depth;
    private boolean first = true;

    /**
     * A document about to be written.
     *
     * @param out where it goes
     * @param indented whether each property and element stands on a line of its own
     * @param sorted whether properties are sorted by name, as the canonical form asks
     */
    public Output(Appendable out, boolean indented, boolean sorted) {
        this.out = out;
        this.indented = indented;
        this.sorted = sorted;
    }

    public boolean sorted() {
        return sorted;
    }

    public void startObject() {
        start("{");
    }

    public void endObject() {
        end("}");
    }

    public void startList() {
        start("[");
    }

    public void endList() {
        end("]");
    }

    public void element() {
        if (!first) {
            raw(",");
        }
        first = false;
        line();
    }

    public void name(String name) {
        element();
        text(name);
        raw(indented ? ": " : ":");
    }

    public void text(String value) {
        try {
            Escaping.append(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void number(double value) {
        raw(Decimals.of(value));
    }

    public void number(long value) {
        raw(Long.toString(value));
    }

    public void flag(boolean value) {
        raw(Boolean.toString(value));
    }

    public void raw(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(String bracket) {
        raw(bracket);
        depth++;
        first = true;
    }

    private void end(String bracket) {
        depth--;
        if (!first) {
            line();
        }
        first = false;
        raw(bracket);
    }

    private void line() {
        if (indented) {
            raw("\n" + "  ".repeat(depth));
        }
    }
}
