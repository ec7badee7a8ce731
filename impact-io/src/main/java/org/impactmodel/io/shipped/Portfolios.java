package org.impactmodel.io.shipped;

import java.util.List;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.observatory.Observatory;

/** The observatories that ship with the library: made-up ones, which say so. */
public final class Portfolios {

    private static final List<String> NAMES = List.of("illustrative-portfolio");

    private Portfolios() {}

    /**
     * The names of the observatories.
     *
     * @return the names
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The document of an observatory, as it ships.
     *
     * @param name its name, such as {@code illustrative-portfolio}
     * @return the document, to be read
     * @throws org.impactmodel.io.problem.UnreadableException when there is none of that name, with the nearest one
     */
    public static Source source(String name) {
        return Documents.named(name, NAMES, "/org/impactmodel/io/portfolio/" + name + ".json");
    }

    /**
     * Reads an observatory.
     *
     * @param name its name, such as {@code illustrative-portfolio}
     * @return the observatory
     * @throws org.impactmodel.io.problem.UnreadableException when there is none of that name, with the nearest one
     */
    public static Observatory portfolio(String name) {
        return DocumentType.OBSERVATORY.read(source(name)).orThrow();
    }
}
