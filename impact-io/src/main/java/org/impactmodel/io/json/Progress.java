package org.impactmodel.io.json;

/** Listens to how far a long reading has come. */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing. */
    Progress NONE = (bytes, items) -> {};

    /**
     * Called now and then, by the thread that reads.
     *
     * @param bytes how many bytes have been read
     * @param items how many rows or documents have been read
     */
    void at(long bytes, long items);
}
