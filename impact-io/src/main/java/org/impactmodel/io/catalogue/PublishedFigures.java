package org.impactmodel.io.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** The figures of the Observatory that ship with the library, each with the address where it was published. */
public final class PublishedFigures {

    private static final List<PublishedFigure> ALL =
            Rows.of("/org/impactmodel/io/reference/observatory/published-figures.csv", PublishedFigures::figure);

    private static final double LEVEL = 0.95;
    private static final Text TITLE = Text.of(
            "Chiffres publiés par l’Observatoire des partenariats",
            "Figures published by the Observatory of partnerships");
    private static final Text NOTE = Text.of(
            "Une marge n’est possible que là où la base est publiée, et seulement par référence au sondage aléatoire simple.",
            "A margin is possible only where the base is published, and only by reference to simple random sampling.");

    private PublishedFigures() {}

    /**
     * All of them.
     *
     * @return the figures in the order of the file
     */
    public static List<PublishedFigure> all() {
        return ALL;
    }

    /**
     * All of them as a sheet of estimates, without intervals; each figure is a survey of its own, named by its id.
     *
     * @param library the version of this library
     * @return the sheet
     */
    public static EstimateSheet sheet(String library) {
        List<PublishedFigure> known =
                ALL.stream().filter(figure -> figure.survey().isPresent()).toList();
        return new EstimateSheet(
                TITLE,
                known.stream().map(figure -> figure.survey().orElseThrow()).toList(),
                LEVEL,
                library,
                OptionalLong.empty(),
                known.stream()
                        .map(figure -> new SheetLine(List.of(figure.id()), figure.estimate()))
                        .toList(),
                List.of(NOTE),
                Extensions.none());
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
