package org.impactmodel.model.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Text;

/**
 * What is known of each respondent beside the answers, such as a region or a size class; estimates can be asked by it.
 *
 * @param id the code that the document and the table of answers name it by
 * @param label how people read it
 * @param options the values that it takes
 * @param territory the level of the territories that the values are official codes of, where they are
 */
public record Attribute(
        @Code String id,
        Text label,

        @Size(min = 1, max = 40_000) List<@Valid Option> options,

        Optional<TerritoryLevel> territory) {
    /** Copies the options. */
    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        options = List.copyOf(Objects.requireNonNull(options, "options"));
        Objects.requireNonNull(territory, "territory");
    }
}
