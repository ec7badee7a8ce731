package org.impactmodel.examples.terminal;

import org.impactmodel.io.json.Progress;

/** Tells how far a long reading has come, at most once a second, and nothing of a short one. */
public final class Ticker implements Progress {

    private static final long SECOND = 1_000_000_000L;

    private final Terminal terminal;
    private long last = System.nanoTime();

    /**
     * A ticker that writes beside the output.
     *
     * @param terminal where to write
     */
    public Ticker(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(long bytes, long count) {
        long now = System.nanoTime();
        if (now - last > SECOND) {
            last = now;
            terminal.note("progress", count, bytes / 1_000_000);
        }
    }
}
