package org.impactmodel.io.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.problem.Nearest;

/** Checks the names of columns. */
public final class Header {

    private static final int LONGEST_SHOWN = 60;

    private Header() {}

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
            if (name.isEmpty()) {
                sheet.fault(1, "", Fault.of("unnamed-column").found(Integer.toString(i + 1)));
                good = false;
            } else if (!seen.add(name)) {
                sheet.fault(1, name, Fault.of("duplicate-column").found(name));
                good = false;
            } else if (!allowed.contains(name)) {
                sheet.fault(1, name, unknown(name, left(known, names)));
                good = false;
            }
        }
        for (String name : needed) {
            if (!seen.contains(name)) {
                sheet.fault(1, name, Fault.of("missing-column").expected(name));
                good = false;
            }
        }
        return good;
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
