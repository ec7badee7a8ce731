package org.impactmodel.model.method;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.model.grid.Articulation;
import org.impactmodel.model.grid.Dimension;
import org.impactmodel.model.grid.ImpactArea;
import org.impactmodel.model.grid.Lever;
import org.impactmodel.model.grid.Prism;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.NaturalOrder;
import org.impactmodel.model.text.Text;

/**
 * What is observed of a subject, and how it becomes a score.
 *
 * @param id the code that data and trees name it by
 * @param label its name for people
 * @param question the question that whoever observes answers
 * @param unit the code of its unit, such as {@code percent}; empty for levels
 * @param unitLabel the unit for people
 * @param prism its prism in the grid of societal utility
 * @param dimension its dimension in that grid
 * @param area the area of impact that it speaks of
 * @param lever the lever that it speaks of
 * @param articulation the articulation that it speaks of
 * @param sdg the codes of the SDG goals or targets that it speaks of, such as {@code 8.5}
 * @param status whose word it is
 * @param source where it comes from: a publication that can be found
 * @param rationale why its goalposts or levels are what they are
 * @param appliesIf the conditions that a subject satisfies for it to apply; where one fails it is not applicable
 * @param owner who looks after it
 * @param since since when it is observed
 * @param reviewed when it was last reviewed
 * @param replacedBy the id of the indicator that replaced it
 * @param rollUp how its values for parts become the value for a whole
 * @param levelLabels the names for people of its levels, by code of the level
 * @param normalise how an observed value becomes a score
 * @param extensions what others add
 */
public record Indicator(
        @Code String id,
        @Valid Text label,
        Optional<@Valid Text> question,
        Optional<@Code String> unit,
        Optional<@Valid Text> unitLabel,
        Optional<Prism> prism,
        Optional<Dimension> dimension,
        Optional<ImpactArea> area,
        Optional<Lever> lever,
        Optional<Articulation> articulation,
        List<@Code String> sdg,
        Optional<Status> status,
        Optional<@Words String> source,
        Optional<@Valid Text> rationale,
        List<@Valid Condition> appliesIf,
        Optional<@Words String> owner,
        Optional<LocalDate> since,
        Optional<LocalDate> reviewed,
        Optional<@Code String> replacedBy,
        Optional<@Valid RollUp> rollUp,
        SortedMap<@Code String, @Valid Text> levelLabels,
        @Valid Normalisation normalise,
        Extensions extensions) {
    /** Copies the lists and the map and checks that all parts are given. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitLabel, "unitLabel");
        Objects.requireNonNull(prism, "prism");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(lever, "lever");
        Objects.requireNonNull(articulation, "articulation");
        sdg = List.copyOf(Objects.requireNonNull(sdg, "sdg"));
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rationale, "rationale");
        appliesIf = List.copyOf(Objects.requireNonNull(appliesIf, "appliesIf"));
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(replacedBy, "replacedBy");
        Objects.requireNonNull(rollUp, "rollUp");
        levelLabels = NaturalOrder.of(Objects.requireNonNull(levelLabels, "levelLabels"));
        Objects.requireNonNull(normalise, "normalise");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An indicator with what scoring needs; what people need besides is added by the {@code with} copies.
     *
     * @param id the code that data and trees name it by
     * @param label its name for people
     * @param normalise how an observed value becomes a score
     * @return the indicator
     */
    public static Indicator of(String id, Text label, Normalisation normalise) {
        Optional<Text> none = Optional.empty();
        return new Indicator(
                id,
                label,
                none,
                Optional.empty(),
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                none,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Collections.emptySortedMap(),
                normalise,
                Extensions.none());
    }

    /**
     * The same indicator with another normalisation.
     *
     * @param other how an observed value becomes a score
     * @return the copy
     */
    public Indicator withNormalise(Normalisation other) {
        return copy(rollUp, appliesIf, other);
    }

    /**
     * The same indicator with other conditions.
     *
     * @param conditions the conditions that a subject satisfies for it to apply
     * @return the copy
     */
    public Indicator withAppliesIf(List<Condition> conditions) {
        return copy(rollUp, conditions, normalise);
    }

    /**
     * The same indicator, rolled up by a rule.
     *
     * @param rule how its values for parts become the value for a whole
     * @return the copy
     */
    public Indicator withRollUp(RollUp rule) {
        return copy(Optional.of(rule), appliesIf, normalise);
    }

    private Indicator copy(Optional<RollUp> rule, List<Condition> conditions, Normalisation other) {
        return new Indicator(
                id,
                label,
                question,
                unit,
                unitLabel,
                prism,
                dimension,
                area,
                lever,
                articulation,
                sdg,
                status,
                source,
                rationale,
                conditions,
                owner,
                since,
                reviewed,
                replacedBy,
                rule,
                levelLabels,
                other,
                extensions);
    }
}
