package org.impactmodel.model.evaluation;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * An evaluation of an alliance.
 *
 * @param id the code that the document names it by
 * @param alliance the id of the alliance
 * @param judged what is judged
 * @param audience for whom
 * @param approaches by which approaches, at least one
 * @param period the time that it looks back on
 * @param evaluator who evaluates
 * @param conclusion what was found
 * @param evidence the ids of the evidence for it
 * @param extensions what others add
 */
public record Evaluation(
        @Code String id,
        @Code String alliance,
        Judged judged,
        Audience audience,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<Approach> approaches,
        Period period,
        Optional<@Words String> evaluator,
        Optional<Text> conclusion,
        List<@Code String> evidence,
        Extensions extensions) {
    /** Copies the lists and checks that all parts are given. */
    public Evaluation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(alliance, "alliance");
        Objects.requireNonNull(judged, "judged");
        Objects.requireNonNull(audience, "audience");
        approaches = List.copyOf(Objects.requireNonNull(approaches, "approaches"));
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(conclusion, "conclusion");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        Objects.requireNonNull(extensions, "extensions");
    }
}
