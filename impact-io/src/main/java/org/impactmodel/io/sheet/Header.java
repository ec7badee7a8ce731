package org.impactmodel.io.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.problem.Nearest;

/**
 * Checks the names of columns.
 *
 * @param needed the names that must be there
 * @param known the names that may be there
 * @param ignored the names of which nothing is asked
 */
public record Header(List<String> needed, List<String> known, Collection<String> ignored) {

    private static final int LONGEST_SHOWN = 60;

    /** Copies the lists. */
    public Header {
        needed = List.copyOf(needed);
        known = List.copyOf(known);
        ignored = List.copyOf(ignored);
    }

    /**
     * Checks that each name is known and there once, and that none that is needed is missing; what is wrong is noted.
     *
     * @param names the names that are there
     * @param needed the names that must be there
     * @param known the names that may be there
     * @param sheet the table, which notes what is wrong
     * @return whether nothing is wrong
     */
    public static boolean check(List<String> names, List<String> needed, List<String> known, Sheet sheet) {
        return new Header(needed, known, List.of()).check(names, sheet);
    }

    /**
     * Checks that each name that is not ignored is known and there once, and that none that is needed is missing; what is wrong
     * is noted.
     *
     * @param names the names that are there
     * @param sheet the table, which notes what is wrong
     * @return whether nothing is wrong
     */
    public boolean check(List<String> names, Sheet sheet) {
        boolean good = true;
        Set<String> seen = new HashSet<>();
        Set<String> allowed = new HashSet<>(known);
        if (names.stream()
                .noneMatch(name ->
                        allowed.contains(name) || Nearest.to(name, known).isPresent())) {
            sheet.fault(1, "", Fault.of("no-header").found(shown(names)).expected(String.join(", ", needed)));
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Fault> fault = ignored.contains(name) ? Optional.empty() : fault(i, names, seen, allowed);
            fault.ifPresent(why -> sheet.fault(1, name, why));
            good &= fault.isEmpty();
        }
        for (String name : needed) {
            if (!seen.contains(name)) {
                sheet.fault(1, name, Fault.of("missing-column").expected(name));
                good = false;
            }
        }
        return good;
    }

    private Optional<Fault> fault(int place, List<String> names, Set<String> seen, Set<String> allowed) {
        String name = names.get(place);
        if (name.isEmpty()) {
            return Optional.of(Fault.of("unnamed-column").found(Integer.toString(place + 1)));
        } else if (!seen.add(name)) {
            return Optional.of(Fault.of("duplicate-column").found(name));
        }
        return allowed.contains(name) ? Optional.empty() : Optional.of(unknown(name, left(known, names)));
    }

    private static String shown(List<String> names) {
        String all = String.join(" ", names).strip();
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
    }

    private static Fault unknown(String name, List<String> left) {
        return left.isEmpty()
                ? Fault.of("superfluous-column").found(name)
                : Fault.of("unknown-column").among(name, left);
    }

    private static List<String> left(List<String> known, List<String> names) {
        List<String> left = new ArrayList<>(known);
        left.removeAll(new HashSet<>(names));
        return left;
    }
}
