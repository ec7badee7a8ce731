package org.impactmodel.examples.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Portfolios;
import org.impactmodel.model.observatory.Observatory;

/** An observatory by its file, or by its name where it ships. */
public final class ObservatoryFile {

    private ObservatoryFile() {}

    /**
     * Reads an observatory.
     *
     * @param name a path, or a name such as {@code illustrative-portfolio}
     * @return the document
     * @throws org.impactmodel.io.problem.UnreadableException with every problem
     */
    public static Observatory read(String name) {
        boolean path = name.contains("/") || name.contains(".") || Files.exists(Path.of(name));
        Source source = path ? Source.of(Path.of(name)) : Portfolios.source(name);
        return DocumentType.OBSERVATORY.read(source).orThrow();
    }
}
