package org.impactmodel.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines, one at a time, in memory that the longest allowed line bounds. */
final class Lines {

    /** How many bytes one line may have. */
    static final int LONGEST = 1 << 26;

    private final InputStream bytes;
    private final byte[] chunk = new byte[1 << 16];
    private byte[] line = new byte[1 << 12];
    private int from;
    private int to;
    private int length;
    private long passed;
    private long number;
    private boolean tooLong;

    Lines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next line; whether there is one. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            keep(end);
            boolean ended = end < to;
            from = end + (ended ? 1 : 0);
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, bytes.read(chunk, 0, chunk.length));
        passed += to;
        return to > 0;
    }

    private void keep(int end) {
        int more = end - from;
        tooLong |= length > LONGEST - more;
        if (tooLong) {
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(chunk, from, line, length, more);
        length += more;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    InputStream content() {
        return new ByteArrayInputStream(line, 0, length);
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** How many bytes have been read, somewhat ahead of the line. */
    long passed() {
        return passed;
    }
}
