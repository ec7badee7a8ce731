package org.impactmodel.io.note;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file that cannot be opened or read at all. */
public final class Unreadable {

    private Unreadable() {}

    /**
     * The fault that a failure of the file system stands for.
     *
     * @param failure the failure
     * @return the fault, which says what a person can see of it
     */
    public static Fault of(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return Fault.of("no-such-file");
        } else if (failure instanceof AccessDeniedException) {
            return Fault.of("no-permission");
        }
        return said.contains("Is a directory")
                ? Fault.of("is-a-folder")
                : Fault.of("unreadable").found(said);
    }
}
