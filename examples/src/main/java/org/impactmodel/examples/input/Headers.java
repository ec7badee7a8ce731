package org.impactmodel.examples.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.json.Source;

/** Looks at the first line of a table, to know which of the two forms it has. */
public final class Headers {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Headers() {}

    /** The names of the columns; empty where the file cannot be read, which whoever reads it whole will tell. */
    public static List<String> of(Source source) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            String line = Optional.ofNullable(lines.readLine()).orElse("").replace(BYTE_ORDER_MARK, "");
            return Arrays.stream(line.split("[,;\t]", -1))
                    .map(cell -> cell.replace("\"", "").strip())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static boolean isLong(List<String> header) {
        return header.contains("indicator") && header.contains("value");
    }
}
