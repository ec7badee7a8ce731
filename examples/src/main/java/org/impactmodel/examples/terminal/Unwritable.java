package org.impactmodel.examples.terminal;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Says why a file cannot be written. */
public final class Unwritable {

    private Unwritable() {}

    /**
     * The wrong use that it is.
     *
     * @param file the file, or its name
     * @param terminal tells in which language to say so
     * @param why what was thrown
     * @return what to throw
     */
    public static WrongUse of(Object file, Terminal terminal, Exception why) {
        return new WrongUse(terminal.text("unwritable", file, reason(Path.of(file.toString()), terminal, why)));
    }

    private static String reason(Path file, Terminal terminal, Exception why) {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            return terminal.text("unwritable.folder", folder.get());
        }
        if (Files.isDirectory(file)) {
            return terminal.text("unwritable.is-folder");
        }
        return why instanceof AccessDeniedException
                ? terminal.text("unwritable.denied")
                : String.valueOf(why.getMessage());
    }
}
