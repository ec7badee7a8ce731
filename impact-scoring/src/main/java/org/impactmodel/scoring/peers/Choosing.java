package org.impactmodel.scoring.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.model.method.Nearest;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;

/** Chooses the peers among candidates: those of the same group, then the nearest. */
final class Choosing {

    private Choosing() {}

    /** Whether the subject has what its peers are chosen by. */
    static boolean canChoose(Peers rule, Candidate subject) {
        boolean grouped = rule.same().stream()
                .noneMatch(attribute -> values(subject, attribute).isEmpty());
        return grouped
                && rule.nearest().map(nearest -> complete(nearest, subject)).orElse(true);
    }

    /** Of candidates that may be compared with the subject, those that share what the rule asks for; itself may be among them. */
    static List<Scored> sharing(Peers rule, Candidate subject, List<Scored> comparable) {
        return comparable.stream()
                .filter(one -> sharesAll(rule, subject, one.candidate()))
                .toList();
    }

    /** What tells who shares: two subjects with the same have the same peers, each other aside. */
    static List<List<String>> shared(Peers rule, Candidate subject) {
        return rule.same().stream().map(attribute -> values(subject, attribute)).toList();
    }

    private static boolean sharesAll(Peers rule, Candidate subject, Candidate candidate) {
        for (String attribute : rule.same()) {
            if (Collections.disjoint(values(subject, attribute), values(candidate, attribute))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> values(Candidate candidate, String attribute) {
        return candidate.answers().attributes().getOrDefault(attribute, List.of());
    }

    static List<Scored> nearest(Nearest rule, Candidate subject, List<Scored> group) {
        List<Scored> complete =
                group.stream().filter(one -> complete(rule, one.candidate())).toList();
        List<Candidate> all =
                new ArrayList<>(complete.stream().map(Scored::candidate).toList());
        all.add(subject);
        double[] squares = new double[rule.variables().size()];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = variance(rule.variables().get(i), all);
        }
        return complete.stream()
                .sorted(Comparator.comparingDouble((Scored one) -> distance(rule, squares, subject, one.candidate()))
                        .thenComparing(one -> one.candidate().subject()))
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
