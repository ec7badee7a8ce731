package org.impactmodel.model;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files beside the project that are too large, or not ours, to hold in it. */
public final class Shared {

    private static final Path DATA = Path.of("../../shared/data");

    private Shared() {}

    /** The lines of a file without its header; the test is skipped where the file is absent. */
    public static List<String[]> rows(String file) {
        Path path = DATA.resolve(file);
        assumeThat(path).as("the shared file is not on this machine").exists();
        try {
            return Files.readAllLines(path).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
