package org.impactmodel.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page under docs/. */
record DocsPage(Path file, String text) {

    private static final Map<Path, String> WRITTEN = new TreeMap<>();

    /** A fenced block: what stands behind the fence, and what stands in it. */
    record Block(String info, String body, int line) {}

    static DocsPage of(String name) {
        Path file = Path.of("../docs", name);
        try {
            return new DocsPage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher fences = Pattern.compile("(?ms)^```(\\S[^\n]*)\n(.*?)^```$").matcher(text);
        while (fences.find()) {
            int line = (int) text.substring(0, fences.start()).lines().count() + 1;
            blocks.add(new Block(fences.group(1), fences.group(2), line));
        }
        return blocks;
    }

    /** Compares what stands between two marks with what the code says; the whole is left under target/ to copy. */
    void holds(String mark, String expected) throws IOException {
        String begin = "<!-- " + mark + ": written by a test -->\n";
        Matcher section = Pattern.compile("(?s)" + Pattern.quote(begin) + "(.*?)<!-- end -->")
                .matcher(text);
        assertThat(section.find()).as("%s has the mark %s", file, begin).isTrue();
        String whole = WRITTEN.getOrDefault(file, text);
        int from = whole.indexOf(begin) + begin.length();
        whole = whole.substring(0, from) + expected + whole.substring(whole.indexOf("<!-- end -->", from));
        WRITTEN.put(file, whole);
        Path copy = Path.of("target/docs").resolve(file.getFileName());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, whole);
        assertThat(section.group(1))
                .as("%s, section %s; what it should be is in impact-io/%s", file, mark, copy)
                .isEqualTo(expected);
    }
}
