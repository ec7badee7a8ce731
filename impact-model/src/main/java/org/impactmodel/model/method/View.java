package org.impactmodel.model.method;

import java.util.Objects;
import org.impactmodel.model.text.Text;

/**
 * One reading of the indicators: a tree.
 *
 * @param id the name of the view
 * @param title its title for people
 * @param root the group at the top
 */
public record View(String id, Text title, Node.Group root) {
    /** Checks that all parts are given. */
    public View {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(root, "root");
    }
}
