package org.impactmodel.model.sdg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.text.Text;

/** The catalogue of the targets. */
public final class SdgTargets {

    private static final List<SdgTarget> ALL = read();

    private SdgTargets() {}

    /**
     * All targets.
     *
     * @return the 169 targets in the official order
     */
    public static List<SdgTarget> all() {
        return ALL;
    }

    /**
     * The target with a code, if there is one.
     *
     * @param code a code such as {@code 8.5}
     * @return the target, or empty
     */
    public static Optional<SdgTarget> find(String code) {
        Objects.requireNonNull(code, "code");
        return ALL.stream().filter(target -> target.code().equals(code)).findFirst();
    }

    private static List<SdgTarget> read() {
        try (InputStream bytes = Objects.requireNonNull(SdgTargets.class.getResourceAsStream("targets.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
                    .map(line -> target(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SdgTarget target(String[] fields) {
        return new SdgTarget(fields[0], fields[1].equals("outcome"), Text.of(fields[2], fields[3]));
    }
}
