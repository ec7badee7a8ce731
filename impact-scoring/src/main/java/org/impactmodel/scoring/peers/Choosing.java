package org.impactmodel.scoring.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.method.Nearest;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;

/** Chooses the peers among candidates: those of the same group, then the nearest. */
final class Choosing {

    private static final String TERRITORY_LEVEL = "territory-level";

    private Choosing() {}

    /** Whether the subject has what its peers are chosen by. */
    static boolean canChoose(Peers rule, Candidate subject) {
        boolean grouped = rule.same().stream()
                .noneMatch(attribute -> values(subject, attribute).isEmpty());
        return grouped
                && rule.nearest().map(nearest -> complete(nearest, subject)).orElse(true);
    }

    static List<Candidate> peers(Peers rule, Candidate subject, List<Candidate> candidates) {
        if (!canChoose(rule, subject)) {
            return List.of();
        }
        TreeMap<String, Candidate> bySubject = new TreeMap<>();
        for (Candidate candidate : candidates) {
            boolean other = !candidate.subject().equals(subject.subject());
            if (other && comparable(subject, candidate) && sharesAll(rule, subject, candidate)) {
                bySubject.putIfAbsent(candidate.subject(), candidate);
            }
        }
        List<Candidate> group = List.copyOf(bySubject.values());
        return rule.nearest().map(nearest -> nearest(nearest, subject, group)).orElse(group);
    }

    private static boolean comparable(Candidate subject, Candidate candidate) {
        return kind(subject).equals(kind(candidate))
                && values(subject, TERRITORY_LEVEL).isEmpty()
                        == values(candidate, TERRITORY_LEVEL).isEmpty()
                && (!kind(subject).equals("territory")
                        || values(subject, TERRITORY_LEVEL).equals(values(candidate, TERRITORY_LEVEL)))
                && subject.card()
                        .methodology()
                        .id()
                        .equals(candidate.card().methodology().id())
                && subject.card()
                        .methodology()
                        .version()
                        .equals(candidate.card().methodology().version())
                && subject.card().period().equals(candidate.card().period());
    }

    private static String kind(Candidate candidate) {
        return candidate.subject().substring(0, Math.max(0, candidate.subject().indexOf(':')));
    }

    private static boolean sharesAll(Peers rule, Candidate subject, Candidate candidate) {
        return rule.same().stream()
                .allMatch(attribute ->
                        values(subject, attribute).stream().anyMatch(values(candidate, attribute)::contains));
    }

    private static List<String> values(Candidate candidate, String attribute) {
        return candidate.answers().attributes().getOrDefault(attribute, List.of());
    }

    private static List<Candidate> nearest(Nearest rule, Candidate subject, List<Candidate> group) {
        List<Candidate> complete =
                group.stream().filter(candidate -> complete(rule, candidate)).toList();
        List<Candidate> all = new ArrayList<>(complete);
        all.add(subject);
        double[] squares = new double[rule.variables().size()];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = variance(rule.variables().get(i), all);
        }
        return complete.stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> distance(rule, squares, subject, candidate))
                        .thenComparing(Candidate::subject))
                .limit(rule.count())
                .toList();
    }

    private static boolean complete(Nearest rule, Candidate candidate) {
        return rule.variables().stream()
                .allMatch(variable -> value(candidate, variable).isPresent());
    }

    private static OptionalDouble value(Candidate candidate, String variable) {
        Answered answered = candidate.answers().answers().get(variable);
        return answered != null && answered.outcome() instanceof Outcome.Value value
                ? OptionalDouble.of(value.number())
                : OptionalDouble.empty();
    }

    private static double variance(String variable, List<Candidate> candidates) {
        double[] values = candidates.stream()
                .mapToDouble(candidate -> value(candidate, variable).orElseThrow())
                .toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    /** The square of the distance; a variable that is the same for all tells nobody apart. */
    private static double distance(Nearest rule, double[] squares, Candidate subject, Candidate candidate) {
        double sum = 0;
        for (int i = 0; i < squares.length; i++) {
            String variable = rule.variables().get(i);
            double apart = value(subject, variable).orElseThrow()
                    - value(candidate, variable).orElseThrow();
            sum += squares[i] > 0 ? apart * apart / squares[i] : 0;
        }
        return sum;
    }
}
