package org.impactmodel.model.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * The answer of one subject to one indicator in one period, and where it comes from.
 *
 * @param id the code that the document names it by, needed only by what supersedes it
 * @param subject who or what is observed
 * @param indicator the id of the indicator
 * @param period when
 * @param outcome a value, a level, or why there is none
 * @param source where it was read, in words or as an address
 * @param assessor who judged it
 * @param grade how well it is founded
 * @param standardError the standard error of a value, in its unit, at or above 0
 * @param stage how far it has been checked
 * @param supersedes the id of the earlier observation that it stands for; the earlier one stays
 * @param evidence the ids of the evidence for it
 * @param comment a comment for people
 * @param extensions what others add
 */
public record Observation(
        Optional<@Code String> id,
        @Valid SubjectRef subject,
        @Code String indicator,
        Period period,
        @Valid Outcome outcome,
        Optional<@Words String> source,
        Optional<@Words String> assessor,
        Optional<EvidenceGrade> grade,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble standardError,

        Optional<Stage> stage,
        Optional<@Code String> supersedes,
        List<@Code String> evidence,
        Optional<Text> comment,
        Extensions extensions) {
    /**
     * Copies the list.
     *
     * @throws RuleViolation when there is a standard error without a value, or the standard error is not finite
     */
    public Observation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(supersedes, "supersedes");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(extensions, "extensions");
        standardError.ifPresent(error -> requireErrorOf(outcome, error));
    }

    /**
     * An observation of which no more is known.
     *
     * @param subject who or what is observed
     * @param indicator the id of the indicator
     * @param period when
     * @param outcome a value, a level, or why there is none
     * @return the observation
     */
    public static Observation of(SubjectRef subject, String indicator, Period period, Outcome outcome) {
        return new Observation(
                Optional.empty(),
                subject,
                indicator,
                period,
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Extensions.none());
    }

    /**
     * This observation under a name.
     *
     * @param id the code that the document names it by
     * @return the copy
     */
    public Observation withId(String id) {
        return new Observation(
                Optional.of(id),
                subject,
                indicator,
                period,
                outcome,
                source,
                assessor,
                grade,
                standardError,
                stage,
                supersedes,
                evidence,
                comment,
                extensions);
    }

    /**
     * This observation by someone.
     *
     * @param assessor who judged it
     * @return the copy
     */
    public Observation withAssessor(String assessor) {
        return new Observation(
                id,
                subject,
                indicator,
                period,
                outcome,
                source,
                Optional.of(assessor),
                grade,
                standardError,
                stage,
                supersedes,
                evidence,
                comment,
                extensions);
    }

    /**
     * This observation with its doubt.
     *
     * @param standardError the standard error of its value, in its unit, at or above 0
     * @return the copy
     * @throws RuleViolation when there is no value, or the standard error is not finite
     */
    public Observation withStandardError(double standardError) {
        return new Observation(
                id,
                subject,
                indicator,
                period,
                outcome,
                source,
                assessor,
                grade,
                OptionalDouble.of(standardError),
                stage,
                supersedes,
                evidence,
                comment,
                extensions);
    }

    /**
     * This observation with another outcome, standing for an earlier one.
     *
     * @param outcome a value, a level, or why there is none
     * @param stage how far it has been checked
     * @param earlier the id of the earlier observation
     * @return the copy, without a name and a standard error of its own
     */
    public Observation superseding(Outcome outcome, Stage stage, String earlier) {
        return new Observation(
                Optional.empty(),
                subject,
                indicator,
                period,
                outcome,
                source,
                assessor,
                grade,
                OptionalDouble.empty(),
                Optional.of(stage),
                Optional.of(earlier),
                evidence,
                comment,
                extensions);
    }

    private static void requireErrorOf(Outcome outcome, double error) {
        if (!(outcome instanceof Outcome.Value)) {
            throw new RuleViolation(Rule.STANDARD_ERROR_OF_VALUE, "standardError", error)
                    .lookingAt("standardError", "outcome");
        }
        if (!Double.isFinite(error)) {
            throw new RuleViolation(Rule.FINITE, "standardError", error).lookingAt("standardError");
        }
    }
}
