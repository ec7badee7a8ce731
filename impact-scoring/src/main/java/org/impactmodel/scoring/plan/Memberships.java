package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Finds what a method says of the group that a subject belongs to. */
final class Memberships {

    private Memberships() {}

    /** What is said of the one group of a subject that a map knows; empty when it knows none, or several. */
    static <T> Optional<T> one(
            SortedMap<String, List<String>> attributes, String attribute, SortedMap<String, T> byGroup) {
        List<String> values = attributes.getOrDefault(attribute, List.of());
        String known = "";
        int count = 0;
        for (int i = 0; i < values.size(); i++) {
            if (byGroup.containsKey(values.get(i)) && values.indexOf(values.get(i)) == i) {
                known = values.get(i);
                count++;
            }
        }
        return count == 1 ? Optional.ofNullable(byGroup.get(known)) : Optional.empty();
    }
}
