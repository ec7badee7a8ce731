package org.impactmodel.scoring.survey.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table: a territory, and the one that it is part of.
 *
 * @param code the code of the row
 * @param parent the code of the row that holds the sum of this one and its siblings; empty for the whole
 */
public record TableRow(String code, Optional<String> parent) {
    /** Checks that all parts are given. */
    public TableRow {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(parent, "parent");
    }

    /**
     * The whole, such as a country.
     *
     * @param code its code
     * @return the row
     */
    public static TableRow whole(String code) {
        return new TableRow(code, Optional.empty());
    }

    /**
     * A part.
     *
     * @param code its code
     * @param parent the code of the row it is part of
     * @return the row
     */
    public static TableRow part(String code, String parent) {
        return new TableRow(code, Optional.of(parent));
    }

    /**
     * A whole and its parts.
     *
     * @param whole the code of the whole
     * @param parts the codes of its parts
     * @return the rows, the whole first
     */
    public static List<TableRow> of(String whole, List<String> parts) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(whole(whole));
        parts.forEach(part -> rows.add(part(part, whole)));
        return List.copyOf(rows);
    }
}
