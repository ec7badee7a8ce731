package org.impactmodel.model.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * How subjects are judged: indicators and the views that combine them. A methodology is data; a score is a pure function
 * of it and of what was observed.
 *
 * @param id its name
 * @param version its version, as major.minor.patch
 * @param title its title for people
 * @param description what it is for, and whose word it is
 * @param status whose word the method as a whole is
 * @param source where it comes from
 * @param scale the top of the scale of scores, which begin at 0; 100 where it is not given; 1 for many published indices
 * @param fitted the reference data that its parameters were observed on, if any were
 * @param notApplicableWarning the share of a view's weight declared not applicable above which a card warns, in [0, 1]
 * @param reconciliation what counts when something was observed more than once; empty where that must not be
 * @param peers who is compared with whom; empty where the method compares nobody
 * @param indicators what is observed, each id once
 * @param variables what else is known of a subject and scores nothing, each id once
 * @param views the trees through which the indicators are seen
 * @param examples answers and the scores that they must give
 * @param extensions what others add
 */
public record Methodology(
        @Code String id,

        @Pattern(regexp = "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)", message = "{org.impactmodel.version}")
        String version,

        @Valid Text title,
        Optional<@Valid Text> description,
        Optional<Status> status,
        Optional<@Words String> source,
        @Positive(message = "{org.impactmodel.above-zero}") OptionalDouble scale,
        Optional<@Valid Fitted> fitted,

        @DecimalMin(value = "0", message = "{org.impactmodel.share}")
        @DecimalMax(value = "1", message = "{org.impactmodel.share}")
        OptionalDouble notApplicableWarning,

        Optional<@Valid Reconciliation> reconciliation,
        Optional<@Valid Peers> peers,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Valid Indicator> indicators,
        List<@Valid Variable> variables,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Valid View> views,
        List<@Valid Example> examples,
        Extensions extensions) {

    /** The top of the scale of a method that says none. */
    static final double USUAL_TOP = 100;

    /**
     * Copies the lists and checks that all parts are given.
     *
     * @throws RuleViolation when the scale is not finite
     */
    public Methodology {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Finite.require("scale", scale);
        Objects.requireNonNull(fitted, "fitted");
        Objects.requireNonNull(notApplicableWarning, "notApplicableWarning");
        Objects.requireNonNull(reconciliation, "reconciliation");
        Objects.requireNonNull(peers, "peers");
        indicators = List.copyOf(Objects.requireNonNull(indicators, "indicators"));
        variables = List.copyOf(Objects.requireNonNull(variables, "variables"));
        views = List.copyOf(Objects.requireNonNull(views, "views"));
        examples = List.copyOf(Objects.requireNonNull(examples, "examples"));
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A builder of methodologies.
     *
     * @param id the name of the method
     * @param version its version, as major.minor.patch
     * @param title its title for people
     * @return the builder
     */
    public static MethodologyBuilder of(String id, String version, Text title) {
        return new MethodologyBuilder(id, version, title);
    }

    /**
     * A builder that begins with the parts of this method.
     *
     * @return the builder
     */
    public MethodologyBuilder toBuilder() {
        return new MethodologyBuilder(this);
    }

    /**
     * The top of the scale of scores.
     *
     * @return the {@linkplain #scale() scale}, or 100 where it is not given
     */
    public double top() {
        return scale.orElse(USUAL_TOP);
    }

    /**
     * The rules on the whole that this method breaks: references that lead nowhere, ids used twice, weights that do not
     * suit, goalposts that their steps make equal, scores off the scale, means and numbers of children that do not suit a group.
     *
     * @return every finding with its place; empty for a sound method
     */
    public List<Finding> findings() {
        return findings(Known.of(this));
    }

    /**
     * The same of a method of which something may not be known: what is not known breaks no rule. A reference is held against
     * what is known only: where an id, or the list that holds it, could not be read, the reference may mean just that.
     *
     * @param method what is known of the method
     * @return every finding with its place
     */
    public static List<Finding> findings(Known<Methodology> method) {
        return MethodologyCheck.findings(method);
    }
}
