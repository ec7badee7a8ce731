package org.impactmodel.io.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.text.Text;

/** The figures of the Observatory that ship with the library, each with the address where it was published. */
public final class PublishedFigures {

    private static final List<PublishedFigure> ALL =
            Rows.of("/org/impactmodel/io/reference/observatory/published-figures.csv", PublishedFigures::figure);

    private PublishedFigures() {}

    /**
     * All of them.
     *
     * @return the figures in the order of the file
     */
    public static List<PublishedFigure> all() {
        return ALL;
    }

    private static PublishedFigure figure(NamedCsvRecord row) {
        String respondents = row.getField("n");
        return new PublishedFigure(
                row.getField("id"),
                row.getField("programme"),
                row.getField("wave"),
                Optional.of(row.getField("population")).filter(text -> !text.isEmpty()),
                row.getField("territory"),
                Text.of(row.getField("statistic_fr"), row.getField("statistic_en")),
                Double.parseDouble(row.getField("value_percent")),
                respondents.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(respondents)),
                row.getField("year"),
                row.getField("url"));
    }
}
