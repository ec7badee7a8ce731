package org.impactmodel.examples.input;

import java.util.List;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.model.method.Methodology;

/** What may be ignored of a table: all that a method does not ask for. */
public final class Ignoring {

    private static final List<String> NEEDED = List.of("subject", "period", "indicator", "value", "source");

    private Ignoring() {}

    /**
     * Refuses to ignore what a score would follow from.
     *
     * @param names the names of columns
     * @param method the method
     * @param terminal tells in which language to say so
     * @throws WrongUse when the method asks for one of them, or every table does
     */
    public static void require(List<String> names, Methodology method, Terminal terminal) {
        Columns asked = Columns.of(method);
        for (String name : names) {
            if (asked.indicators().containsKey(name) || asked.attributes().contains(name) || NEEDED.contains(name)) {
                throw new WrongUse(terminal.text("ignore.asked", name));
            }
        }
    }
}
