package org.impactmodel.model.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.WebAddress;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * Something to read or hear that an observation or an alliance points to.
 *
 * @param id the code that the document names it by
 * @param kind what sort of evidence it is
 * @param title its title
 * @param summary what it says, in a few sentences
 * @param authors who wrote or told it
 * @param date when it was published or took place; a year will do
 * @param url where it can be read
 * @param extensions what others add
 */
public record Evidence(
        @Code String id,
        EvidenceKind kind,
        Text title,
        Optional<Text> summary,
        List<@Words String> authors,
        Optional<Period> date,
        Optional<@WebAddress String> url,
        Extensions extensions) {
    /** Copies the list and checks that all parts are given. */
    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        authors = List.copyOf(Objects.requireNonNull(authors, "authors"));
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Evidence of which only the title is known.
     *
     * @param id the code that the document names it by
     * @param kind what sort of evidence it is
     * @param title its title
     * @return the evidence
     */
    public static Evidence of(String id, EvidenceKind kind, Text title) {
        return new Evidence(
                id, kind, title, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Extensions.none());
    }
}
