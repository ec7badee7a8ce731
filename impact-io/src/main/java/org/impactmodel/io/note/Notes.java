package org.impactmodel.io.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.Problem;

/** Collects problems: the same mistake along a list is one problem that is counted, and there is a most. */
public final class Notes {

    /** How many different problems are listed; the others are counted. */
    static final int MOST = 200;

    private final Map<String, Problem> byMistake = new LinkedHashMap<>();
    private final Map<String, String> near = new LinkedHashMap<>();
    private final List<Problem> unlisted = new ArrayList<>(1);

    /**
     * Notes a fault.
     *
     * @param place where it is
     * @param pattern the place without which element of each list: the same fault there is a repeat
     * @param fault what is wrong
     */
    public void add(Place place, String pattern, Fault fault) {
        String mistake = mistake(pattern, fault);
        Problem before = byMistake.get(mistake);
        if (before != null) {
            byMistake.put(mistake, before.again(1));
        } else if (byMistake.size() < MOST) {
            byMistake.put(mistake, Wording.problem(place, fault));
        } else {
            more(Wording.problem(place, Fault.of("more-problems")));
        }
    }

    /**
     * Notes a fault of which the pointer is known, but at best the line of something around it.
     *
     * @param place where it is
     * @param pattern the place without which element of each list
     * @param fault what is wrong
     */
    public void addNear(Place.InDocument place, String pattern, Fault fault) {
        String mistake = mistake(pattern, fault);
        boolean first = !byMistake.containsKey(mistake);
        add(place, pattern, fault);
        if (first && byMistake.containsKey(mistake)) {
            near.put(mistake, place.pointer());
        }
    }

    private static String mistake(String pattern, Fault fault) {
        return fault.code() + '\n' + pattern + '\n' + fault.found().orElse("");
    }

    /**
     * The places of which only the pointer is known for sure.
     *
     * @return their pointers
     */
    public Collection<String> near() {
        return near.values();
    }

    /**
     * Tells where these places stand.
     *
     * @param located the place of a pointer, or nothing where it is not found
     */
    public void locate(Function<String, Optional<Place>> located) {
        near.forEach((mistake, pointer) -> located.apply(pointer)
                .ifPresent(place -> byMistake.computeIfPresent(mistake, (same, problem) -> problem.at(place))));
        near.clear();
    }

    /**
     * Adds what was noted elsewhere.
     *
     * @param other the other notes
     */
    public void addAll(Notes other) {
        other.byMistake.forEach((mistake, problem) -> {
            Problem before = byMistake.get(mistake);
            if (before != null) {
                byMistake.put(mistake, before.again(problem.count()));
            } else if (byMistake.size() < MOST) {
                byMistake.put(mistake, problem);
            } else {
                Problem unlisted = Wording.problem(problem.place(), Fault.of("more-problems"));
                more(unlisted.again(problem.count() - 1));
            }
        });
        other.unlisted.forEach(this::more);
    }

    private void more(Problem problem) {
        if (unlisted.isEmpty()) {
            unlisted.add(problem);
        } else {
            unlisted.set(0, unlisted.get(0).again(problem.count()));
        }
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true when no fault was noted
     */
    public boolean isEmpty() {
        return byMistake.isEmpty();
    }

    /** Forgets everything noted so far: what follows explains it all. */
    public void clear() {
        byMistake.clear();
        near.clear();
        unlisted.clear();
    }

    /**
     * What is wrong.
     *
     * @return the problems in the order they were noted, and how many more there are
     */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(byMistake.values());
        all.addAll(unlisted);
        return List.copyOf(all);
    }
}
