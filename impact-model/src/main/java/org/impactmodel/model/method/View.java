package org.impactmodel.model.method;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.text.Text;

/**
 * One reading of the indicators: a tree.
 *
 * @param id the name of the view
 * @param title its title for people, where it is called otherwise than its root
 * @param ranking how subjects are ranked by the score at its root, where the method says so
 * @param root the group at the top; it says what happens to missing answers
 */
public record View(
        @Code String id,
        Optional<@Valid Text> title,
        Optional<@Valid RankingRule> ranking,
        @Valid Node.Group root) {
    /** Checks that all parts are given. */
    public View {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(root, "root");
    }
}
