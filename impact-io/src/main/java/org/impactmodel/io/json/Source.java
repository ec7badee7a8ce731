package org.impactmodel.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Something to read, and the name that problems give its place by. */
public final class Source {

    private final String name;
    private final Opening bytes;
    private final boolean lasting;

    private interface Opening {
        InputStream open() throws IOException;
    }

    private Source(String name, Opening bytes, boolean lasting) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes;
        this.lasting = lasting;
    }

    /**
     * A file.
     *
     * @param file its path
     * @return the source, named as the path is written
     */
    public static Source of(Path file) {
        return new Source(file.toString(), () -> Files.newInputStream(file), true);
    }

    /**
     * A text.
     *
     * @param name the name that problems give
     * @param text the text
     * @return the source
     */
    public static Source of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Bytes in UTF-8.
     *
     * @param name the name that problems give
     * @param bytes the bytes, not changed while they are read
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new Source(name, () -> new ByteArrayInputStream(bytes), true);
    }

    /**
     * A stream, which can be read once and is closed then.
     *
     * @param name the name that problems give
     * @param stream the stream
     * @return the source
     */
    public static Source of(String name, InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return new Source(name, () -> stream, false);
    }

    /**
     * The name that problems give.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Opens it.
     *
     * @return its bytes, to be closed
     * @throws IOException when it cannot be opened
     */
    public InputStream open() throws IOException {
        return bytes.open();
    }

    /**
     * Opens it once more.
     *
     * @return its bytes from their start, to be closed; empty when it is a stream, which can be read once
     * @throws IOException when it cannot be opened
     */
    public Optional<InputStream> reopen() throws IOException {
        return lasting ? Optional.of(bytes.open()) : Optional.empty();
    }
}
