package org.impactmodel.model.method;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.text.Text;

/** Builds a {@link Node.Group}; what is not said stays empty. */
public final class GroupBuilder {

    private final String id;
    private Combine combine;
    private Optional<Text> label = Optional.empty();
    private OptionalDouble weight = OptionalDouble.empty();
    private Optional<Weighting> weights = Optional.empty();
    private Optional<MissingPolicy> missing = Optional.empty();
    private List<Step> before = List.of();
    private List<Step> after = List.of();
    private Optional<Horizon> horizon = Optional.empty();
    private List<Node> children = List.of();

    GroupBuilder(String id, Combine combine) {
        this.id = Objects.requireNonNull(id, "id");
        this.combine = Objects.requireNonNull(combine, "combine");
    }

    GroupBuilder(Node.Group group) {
        this(group.id(), group.combine());
        label = group.label();
        weight = group.weight();
        weights = group.weights();
        missing = group.missing();
        before = group.before();
        after = group.after();
        horizon = group.horizon();
        children = group.children();
    }

    /**
     * Sets how the children make the score.
     *
     * @param way the way of combining
     * @return this builder
     */
    public GroupBuilder combine(Combine way) {
        combine = Objects.requireNonNull(way, "way");
        return this;
    }

    /**
     * Sets the name for people.
     *
     * @param name the name
     * @return this builder
     */
    public GroupBuilder label(Text name) {
        label = Optional.of(name);
        return this;
    }

    /**
     * Sets the weight among siblings.
     *
     * @param number a finite number above 0
     * @return this builder
     */
    public GroupBuilder weight(double number) {
        weight = OptionalDouble.of(number);
        return this;
    }

    /**
     * Sets where the weights of the children come from.
     *
     * @param origin the origin, or empty when each child carries its own
     * @return this builder
     */
    public GroupBuilder weights(Optional<Weighting> origin) {
        weights = Objects.requireNonNull(origin, "origin");
        return this;
    }

    /**
     * Sets what happens when a child has no score.
     *
     * @param policy the policy
     * @return this builder
     */
    public GroupBuilder missing(MissingPolicy policy) {
        missing = Optional.of(policy);
        return this;
    }

    /**
     * Sets the steps of each child's score.
     *
     * @param steps the steps
     * @return this builder
     */
    public GroupBuilder before(List<Step> steps) {
        before = List.copyOf(steps);
        return this;
    }

    /**
     * Sets the steps of the group's own score.
     *
     * @param steps the steps
     * @return this builder
     */
    public GroupBuilder after(List<Step> steps) {
        after = List.copyOf(steps);
        return this;
    }

    /**
     * Sets the horizon.
     *
     * @param length the horizon
     * @return this builder
     */
    public GroupBuilder horizon(Horizon length) {
        horizon = Optional.of(length);
        return this;
    }

    /**
     * Sets the children.
     *
     * @param places the children in order
     * @return this builder
     */
    public GroupBuilder children(List<? extends Node> places) {
        children = List.copyOf(places);
        return this;
    }

    /**
     * Sets the children.
     *
     * @param places the children in order
     * @return this builder
     */
    public GroupBuilder children(Node... places) {
        return children(List.of(places));
    }

    /**
     * The group.
     *
     * @return a group of the parts said so far
     */
    public Node.Group build() {
        return new Node.Group(id, label, weight, weights, combine, missing, before, after, horizon, children);
    }
}
