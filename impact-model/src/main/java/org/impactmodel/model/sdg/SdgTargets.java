package org.impactmodel.model.sdg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.impactmodel.model.text.Text;

/** The catalogue of the targets. */
public final class SdgTargets {

    private static final List<SdgTarget> ALL = read();
    private static final Map<String, Integer> PLACES = IntStream.range(0, ALL.size())
            .boxed()
            .collect(Collectors.toMap(place -> ALL.get(place).code(), place -> place));

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
        return Optional.ofNullable(PLACES.get(code)).map(ALL::get);
    }

    /** Codes of targets in the official order. */
    static Comparator<String> order() {
        return Comparator.comparing(PLACES::get);
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
