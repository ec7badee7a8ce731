package org.impactmodel.scoring.verify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a comparison of two score cards, number by number, gives. */
public sealed interface Verification {

    /** Nothing differs. */
    record Identical() implements Verification {}

    /**
     * The first place that differs, in the order in which scores come about: from the leaves up, so that what is named is
     * where the difference begins. What the card as a whole says comes before its views.
     *
     * @param place the id of the view and the ids from its root down to the node; empty for what the card as a whole says
     * @param component the name of the component, as the documents write it
     * @param expected what the card under test has, codes as the documents write them; empty where it has none
     * @param found what the other card has; empty where it has none
     */
    record Different(List<String> place, String component, Optional<String> expected, Optional<String> found)
            implements Verification {
        /** Copies the place and checks that all parts are given. */
        public Different {
            place = List.copyOf(Objects.requireNonNull(place, "place"));
            Objects.requireNonNull(component, "component");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(found, "found");
        }
    }
}
