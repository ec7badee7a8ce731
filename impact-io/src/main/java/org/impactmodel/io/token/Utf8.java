package org.impactmodel.io.token;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import java.util.Optional;
import org.impactmodel.io.note.Fault;

/**
 * The bytes of a document, checked to be UTF-8 (RFC 3629: no surrogates, no overlong forms) while they pass. What comes
 * before a broken byte is handed over first, so that the reader knows where it is. A byte-order mark is left out.
 */
public final class Utf8 implements ReadableByteChannel {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final InputStream bytes;
    private final long most;
    private byte[] chunk = {};
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
        boolean direct = into.hasArray();
        byte[] target = direct ? into.array() : chunk(into.remaining());
        int start = direct ? into.arrayOffset() + into.position() : 0;
        int count = passed == 0
                ? bytes.readNBytes(target, start, into.remaining())
                : bytes.read(target, start, into.remaining());
        if (count <= 0) {
            return end();
        }
        if (passed == 0 && looksLikeUtf16(target, start, count)) {
            throw new NoText("utf-16");
        }
        if (passed == 0 && looksLikeArchive(target, start, count)) {
            throw new NoText("spreadsheet");
        }
        int mark = passed == 0 && startsWithMark(target, start, count) ? 3 : 0;
        passed += count;
        if (passed > most) {
            throw new TooLarge();
        }
        int good = check(target, start + mark, start + count) - start - mark;
        if (mark > 0 || !direct) {
            into.put(Arrays.copyOfRange(target, start + mark, start + mark + good));
        } else {
            into.position(into.position() + good);
        }
        return good == 0 ? read(into) : good;
    }

    private byte[] chunk(int size) {
        if (chunk.length < size) {
            chunk = new byte[size];
        }
        return chunk;
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

    private static boolean startsWithMark(byte[] in, int at, int count) {
        return count >= 3 && (in[at] & 0xFF) == 0xEF && (in[at + 1] & 0xFF) == 0xBB && (in[at + 2] & 0xFF) == 0xBF;
    }

    /** A mark of two bytes, or each second byte of the first four empty: text in UTF-16 begins so, and nothing in UTF-8. */
    private static boolean looksLikeUtf16(byte[] in, int at, int count) {
        if (count < 2) {
            return false;
        }
        boolean great = isMark(in[at], in[at + 1]);
        boolean small = isMark(in[at + 1], in[at]);
        return great || small || (count >= 4 && isHalfEmpty(in, at));
    }

    /** Files of spreadsheets are archives: they begin with PK, 3 and 4 (ZIP file format specification, 4.3.7). */
    private static boolean looksLikeArchive(byte[] in, int at, int count) {
        return count >= 4 && in[at] == 'P' && in[at + 1] == 'K' && in[at + 2] == 3 && in[at + 3] == 4;
    }

    private static boolean isMark(byte first, byte second) {
        return (first & 0xFF) == 0xFE && (second & 0xFF) == 0xFF;
    }

    private static boolean isHalfEmpty(byte[] in, int at) {
        boolean even = in[at] == 0 && in[at + 2] == 0;
        boolean odd = in[at + 1] == 0 && in[at + 3] == 0;
        return even != odd;
    }

    /**
     * What is wrong with the encoding of a text, where that is why it could not be read.
     *
     * @param failure what was thrown
     * @return the fault, or empty when it failed otherwise
     */
    public static Optional<Fault> fault(Throwable failure) {
        if (failure instanceof NoText other) {
            return Optional.of(Fault.of(other.code));
        }
        return failure instanceof CharacterCodingException ? Optional.of(Fault.of("broken-utf8")) : Optional.empty();
    }

    /**
     * The line of the first byte that is no UTF-8.
     *
     * @param bytes the text from its start
     * @return the line, from 1; 0 when there is no such byte
     * @throws IOException when it cannot be read
     */
    public static long brokenLine(InputStream bytes) throws IOException {
        Utf8 checked = new Utf8(bytes, Long.MAX_VALUE);
        ByteBuffer chunk = ByteBuffer.allocate(1 << 16);
        long line = 1;
        try {
            while (checked.read(chunk) >= 0) {
                chunk.flip();
                while (chunk.hasRemaining()) {
                    line += chunk.get() == '\n' ? 1 : 0;
                }
                chunk.clear();
            }
        } catch (NoText e) {
            return 0;
        } catch (CharacterCodingException e) {
            return line;
        }
        return 0;
    }

    /** Where the first broken byte is, or the end of the chunk. */
    private int check(byte[] in, int from, int to) {
        int i = from;
        while (i < to) {
            if (pending == 0) {
                i = behindAscii(in, i, to);
                if (i == to) {
                    return to;
                }
            }
            if (!(pending == 0 ? lead(in[i] & 0xFF) : follow(in[i] & 0xFF))) {
                broken = true;
                return i;
            }
            i++;
        }
        return to;
    }

    /** The first byte that is not ASCII, eight at a time. */
    private static int behindAscii(byte[] in, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && ((long) EIGHT.get(in, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < to && in[i] >= 0) {
            i++;
        }
        return i;
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

    /** What the first bytes say: another encoding, or no text at all. */
    private static final class NoText extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final String code;

        NoText(String code) {
            this.code = code;
        }
    }

    /** More bytes came than may. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
