package org.impactmodel.scoring.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Scores the eight mixtures of two sides and averages over the orders that lead from one to the other. */
final class Splitting {

    private static final int VALUES = 1;
    private static final int COVERAGE = 2;
    private static final int METHOD = 4;
    private static final int AFTER = VALUES | COVERAGE | METHOD;
    private static final List<List<Integer>> ORDERS = List.of(
            List.of(VALUES, COVERAGE, METHOD),
            List.of(VALUES, METHOD, COVERAGE),
            List.of(COVERAGE, VALUES, METHOD),
            List.of(COVERAGE, METHOD, VALUES),
            List.of(METHOD, VALUES, COVERAGE),
            List.of(METHOD, COVERAGE, VALUES));

    private Splitting() {}

    static Comparison between(Side before, Side after) {
        Mixing mixing = Mixing.of(before, after);
        List<Map<String, Map<List<String>, OptionalDouble>>> mixtures = new ArrayList<>();
        for (int mixture = 0; mixture <= AFTER; mixture++) {
            mixtures.add(
                    Scores.byPath(mixing.card(has(mixture, VALUES), has(mixture, COVERAGE), has(mixture, METHOD))));
        }
        TreeMap<String, List<NodeDifference>> views = new TreeMap<>();
        for (String view : mixtures.get(0).keySet()) {
            if (mixtures.get(AFTER).containsKey(view)) {
                views.put(
                        view,
                        view(mixtures.stream().map(scores -> of(scores, view)).toList()));
            }
        }
        return new Comparison(views);
    }

    private static boolean has(int mixture, int change) {
        return (mixture & change) != 0;
    }

    private static Map<List<String>, OptionalDouble> of(
            Map<String, Map<List<String>, OptionalDouble>> scores, String view) {
        return new LinkedHashMap<>(scores.getOrDefault(view, Map.of()));
    }

    private static List<NodeDifference> view(List<Map<List<String>, OptionalDouble>> mixtures) {
        Set<List<String>> paths = new LinkedHashSet<>(mixtures.get(0).keySet());
        paths.addAll(mixtures.get(AFTER).keySet());
        return paths.stream().map(path -> node(path, mixtures)).toList();
    }

    private static NodeDifference node(List<String> path, List<Map<List<String>, OptionalDouble>> mixtures) {
        List<OptionalDouble> scores = mixtures.stream()
                .map(mixture -> mixture.getOrDefault(path, OptionalDouble.empty()))
                .toList();
        return new NodeDifference(path, scores.get(0), scores.get(AFTER), effects(scores));
    }

    private static Optional<Effects> effects(List<OptionalDouble> scores) {
        Collection<double[]> turns = new ArrayList<>();
        for (List<Integer> order : ORDERS) {
            turns(order, scores).ifPresent(turns::add);
        }
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Effects(mean(turns, VALUES), mean(turns, COVERAGE), mean(turns, METHOD)));
    }

    /** What each change does when its turn comes, at the place of its bit. */
    private static Optional<double[]> turns(List<Integer> order, List<OptionalDouble> scores) {
        double[] effects = new double[AFTER];
        int mixture = 0;
        for (int change : order) {
            OptionalDouble from = scores.get(mixture);
            mixture |= change;
            OptionalDouble to = scores.get(mixture);
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            effects[change] = to.getAsDouble() - from.getAsDouble();
        }
        return Optional.of(effects);
    }

    private static double mean(Collection<double[]> turns, int change) {
        return turns.stream().mapToDouble(effects -> effects[change]).average().orElseThrow();
    }
}
