package org.impactmodel.io.shipped;

import java.util.List;
import org.impactmodel.io.json.Source;

/** The tables of published figures that ship with the library, wide: a row a subject, a column an indicator. */
public final class Tables {

    private static final List<String> NAMES =
            List.of("census-2018-regions", "census-2018-departements", "tai-2001-countries");

    private Tables() {}

    /**
     * The names of the tables.
     *
     * @return the names
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A table, as it ships.
     *
     * @param name its name, such as {@code census-2018-regions}
     * @return the table, to be read
     * @throws org.impactmodel.io.problem.UnreadableException when there is none of that name, with the nearest one
     */
    public static Source source(String name) {
        int last = name.lastIndexOf('-');
        String file = last < 0 ? name : name.substring(0, last) + "/" + name.substring(last + 1);
        return Documents.named(name, NAMES, "/org/impactmodel/io/reference/" + file + ".csv");
    }
}
