package org.impactmodel.model.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.Text;

/** A place in the tree of a view: an indicator, a constant, or a group of places. */
public sealed interface Node permits Node.Group, Node.Leaf, Node.Constant {

    /**
     * The name of the place, once among its siblings.
     *
     * @return its id
     */
    String id();

    /**
     * Its weight among its siblings; only the ratios between siblings matter.
     *
     * @return a finite number above 0, or empty where the group says how weights come about, and at the root
     */
    OptionalDouble weight();

    /**
     * The place of an indicator.
     *
     * @param indicator the id of the indicator
     * @param weight its weight among its siblings
     * @param normalise how its value becomes a score here, where that differs from what the indicator says
     */
    record Leaf(
            @Code String indicator,

            @Positive(message = "{org.impactmodel.above-zero}")
            OptionalDouble weight,

            Optional<@Valid Normalisation> normalise)
            implements Node {
        /** Checks that all parts are given. */
        public Leaf {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(normalise, "normalise");
        }

        /**
         * The place of an indicator with a weight.
         *
         * @param indicator the id of the indicator
         * @param weight its weight among its siblings, above 0
         * @return the place
         */
        public static Leaf of(String indicator, double weight) {
            return new Leaf(indicator, OptionalDouble.of(weight), Optional.empty());
        }

        @Override
        public String id() {
            return indicator;
        }
    }

    /**
     * A score that is the same for every subject, such as the 1 in a ratio to parity.
     *
     * @param constant the name of the place
     * @param weight its weight among its siblings
     * @param score its score, finite
     */
    record Constant(
            @Code String constant,

            @Positive(message = "{org.impactmodel.above-zero}")
            OptionalDouble weight,

            double score)
            implements Node {
        /**
         * Checks the score.
         *
         * @throws RuleViolation when it is not finite
         */
        public Constant {
            Objects.requireNonNull(constant, "constant");
            Objects.requireNonNull(weight, "weight");
            Finite.require("score", score);
        }

        @Override
        public String id() {
            return constant;
        }
    }

    /**
     * A group of places with one score.
     *
     * @param id the name of the group
     * @param label its name for people
     * @param weight its weight among its siblings
     * @param weights where the weights of its children come from; empty when each child carries its own
     * @param combine how its children make its score
     * @param missing what it does when a child has no score; empty to do as its parent does
     * @param before the steps that the score of each child goes through first, such as clipping before a geometric mean
     * @param after the steps that its own score goes through, such as rounding between stages
     * @param horizon how long what it measures takes to show, where that matters
     * @param children its places: at least one; exactly two for a quotient (the numerator first), one for a complement
     */
    record Group(
            @Code String id,
            Optional<@Valid Text> label,

            @Positive(message = "{org.impactmodel.above-zero}")
            OptionalDouble weight,

            Optional<@Valid Weighting> weights,
            @Valid Combine combine,
            Optional<@Valid MissingPolicy> missing,
            List<@Valid Step> before,
            List<@Valid Step> after,
            Optional<Horizon> horizon,
            List<@Valid Node> children)
            implements Node {
        /** Copies the lists and checks that all parts are given. */
        public Group {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(combine, "combine");
            Objects.requireNonNull(missing, "missing");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            after = List.copyOf(Objects.requireNonNull(after, "after"));
            Objects.requireNonNull(horizon, "horizon");
            children = List.copyOf(Objects.requireNonNull(children, "children"));
        }

        /**
         * A builder of groups.
         *
         * @param id the name of the group
         * @param combine how its children make its score
         * @return the builder
         */
        public static GroupBuilder of(String id, Combine combine) {
            return new GroupBuilder(id, combine);
        }

        /**
         * A builder that begins with the parts of this group.
         *
         * @return the builder
         */
        public GroupBuilder toBuilder() {
            return new GroupBuilder(this);
        }
    }
}
