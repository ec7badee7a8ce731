package org.impactmodel.examples.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown and its fenced blocks. */
record Page(Path file, String text) {

    /** A fenced block: what stands behind the fence, what stands in it, and the line of the fence. */
    record Block(String info, String body, int line) {}

    static Page of(String name) {
        Path file = Path.of("..", name);
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks(String info) {
        List<Block> blocks = new ArrayList<>();
        Matcher fences = Pattern.compile("(?ms)^```(\\S[^\n]*)\n(.*?)^```$").matcher(text);
        while (fences.find()) {
            if (fences.group(1).equals(info)) {
                int line = (int) text.substring(0, fences.start()).lines().count() + 1;
                blocks.add(new Block(info, fences.group(2), line));
            }
        }
        return blocks;
    }

    String block(String info) {
        List<Block> found = blocks(info);
        if (found.size() != 1) {
            throw new AssertionError(file + ": found " + found.size() + " blocks of " + info + ", expected 1");
        }
        return found.get(0).body();
    }
}
