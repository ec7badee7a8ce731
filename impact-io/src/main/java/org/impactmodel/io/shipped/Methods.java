package org.impactmodel.io.shipped;

import java.util.List;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.method.Methodology;

/** The methods that ship with the library. */
public final class Methods {

    private static final List<String> NAMES = List.of(
            "impact-2018",
            "impact-2018-crossed-views",
            "territorial-fragility-2018",
            "territorial-fragility-crossed-2018",
            "hdi-2021",
            "tai-2001",
            "tai-schooling-2001",
            "mpi-bli-2017");

    private Methods() {}

    /**
     * The names of the methods.
     *
     * @return the names, the reference method first
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The document of a method, as it ships.
     *
     * @param name its name, such as {@code impact-2018}
     * @return the document, to be read
     * @throws org.impactmodel.io.problem.UnreadableException when there is none of that name, with the nearest one
     */
    public static Source source(String name) {
        return Documents.named(name, NAMES, "/org/impactmodel/io/methods/" + name + ".json");
    }

    /**
     * Reads a method.
     *
     * @param name its name, such as {@code impact-2018}
     * @return the method
     * @throws org.impactmodel.io.problem.UnreadableException when there is none of that name, with the nearest one
     */
    public static Methodology method(String name) {
        Reading<Methodology> reading = DocumentType.METHODOLOGY.read(source(name));
        return reading.orThrow();
    }
}
