package org.impactmodel.io.token;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.MalformedInputException;

/**
 * The bytes of a document, checked to be UTF-8 (RFC 3629: no surrogates, no overlong forms) while they pass. What comes
 * before a broken byte is handed over first, so that the reader knows where it is. A byte-order mark is left out.
 */
public final class Utf8 implements ReadableByteChannel {

    private final InputStream bytes;
    private final long most;
    private byte[] chunk = new byte[1 << 13];
    private long passed;
    private int pending;
    private int low = 0x80;
    private int high = 0xBF;
    private boolean broken;
    private boolean open = true;

    /**
     * Watches a stream.
     *
     * @param bytes the stream
     * @param most how many bytes may pass
     */
    public Utf8(InputStream bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (broken) {
            throw new MalformedInputException(1);
        }
        if (chunk.length < into.remaining()) {
            chunk = new byte[into.remaining()];
        }
        int count = passed == 0 ? bytes.readNBytes(chunk, 0, into.remaining()) : bytes.read(chunk, 0, into.remaining());
        if (count <= 0) {
            return end();
        }
        int from = passed == 0 && startsWithMark(count) ? 3 : 0;
        passed += count;
        if (passed > most) {
            throw new TooLarge();
        }
        int good = check(from, count);
        into.put(chunk, from, good - from);
        if (good == from) {
            return read(into);
        }
        return good - from;
    }

    /**
     * How many bytes passed so far.
     *
     * @return 0 or more
     */
    public long passed() {
        return passed;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        bytes.close();
    }

    private int end() throws MalformedInputException {
        if (pending > 0) {
            throw new MalformedInputException(1);
        }
        return -1;
    }

    private boolean startsWithMark(int count) {
        return count >= 3 && (chunk[0] & 0xFF) == 0xEF && (chunk[1] & 0xFF) == 0xBB && (chunk[2] & 0xFF) == 0xBF;
    }

    /** Where the first broken byte is, or the end of the chunk. */
    private int check(int from, int to) {
        for (int i = from; i < to; i++) {
            int b = chunk[i];
            if (b >= 0 && pending == 0) {
                continue;
            }
            if (!(pending == 0 ? lead(b & 0xFF) : follow(b & 0xFF))) {
                broken = true;
                return i;
            }
        }
        return to;
    }

    private boolean follow(int b) {
        boolean fits = b >= low && b <= high;
        low = 0x80;
        high = 0xBF;
        pending--;
        return fits;
    }

    private boolean lead(int b) {
        pending = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return pending > 0;
    }

    /** More bytes came than may. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
