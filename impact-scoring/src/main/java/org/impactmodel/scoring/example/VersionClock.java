package org.impactmodel.scoring.example;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.method.Methodology;

/**
 * Which version a changed method takes, found by scoring examples under both: patch where only texts changed, minor where
 * something was added and no old node moved, major where an old node moved or is gone.
 *
 * @param needed the number of the version that has to move
 * @param next the version that follows the older one by that step
 * @param moved every old node that an example shows to move, by more than one part in a thousand million of the scale
 * @param added the views, nodes and indicators that only the newer method has, as {@code view/...} and {@code indicator/...}
 * @param unproven the old views and indicators that score by other rules now while no example moves: each asks for an example
 */
public record VersionClock(
        VersionStep needed, String next, List<MovedNode> moved, List<String> added, List<String> unproven) {
    /** Copies the lists and checks that all parts are given. */
    public VersionClock {
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(next, "next");
        moved = List.copyOf(Objects.requireNonNull(moved, "moved"));
        added = List.copyOf(Objects.requireNonNull(added, "added"));
        unproven = List.copyOf(Objects.requireNonNull(unproven, "unproven"));
    }

    /**
     * Compares two versions of a method by the examples of both; of two with one id the older method's is scored.
     *
     * @param older the method as it was
     * @param newer the method as it is to become
     * @return what changed and the version that it takes
     * @throws IllegalArgumentException when the two have not the same id, or one of them cannot score
     */
    public static VersionClock between(Methodology older, Methodology newer) {
        if (!older.id().equals(newer.id())) {
            throw new IllegalArgumentException("newer: the method " + older.id() + " is required, found " + newer.id());
        }
        List<MovedNode> moved = Moving.moved(older, newer);
        List<String> added = Reading.added(older, newer);
        VersionStep needed = !moved.isEmpty()
                ? VersionStep.MAJOR
                : !added.isEmpty()
                        ? VersionStep.MINOR
                        : older.equals(newer.toBuilder()
                                        .version(older.version())
                                        .build())
                                ? VersionStep.NONE
                                : VersionStep.PATCH;
        List<String> unproven = moved.isEmpty() ? Reading.changed(older, newer) : List.of();
        return new VersionClock(needed, next(older.version(), needed), moved, added, unproven);
    }

    private static String next(String version, VersionStep step) {
        String[] parts = version.split("\\.", -1);
        long major = Long.parseLong(parts[0]);
        long minor = Long.parseLong(parts[1]);
        long patch = Long.parseLong(parts[2]);
        return switch (step) {
            case NONE -> version;
            case PATCH -> major + "." + minor + "." + (patch + 1);
            case MINOR -> major + "." + (minor + 1) + ".0";
            case MAJOR -> (major + 1) + ".0.0";
        };
    }
}
