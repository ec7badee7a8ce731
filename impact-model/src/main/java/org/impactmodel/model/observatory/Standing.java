package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The questions to which one voice gives two answers that both stand, as far as question, voice and period are known. */
final class Standing {

    private record Question(SubjectRef subject, String indicator, Optional<String> assessor, Optional<String> source) {}

    private record Answer(int place, Period period) {}

    private record Clash(Answer earlier, Answer later) {

        static Clash of(Answer one, Answer other) {
            return one.place() < other.place() ? new Clash(one, other) : new Clash(other, one);
        }

        Finding finding() {
            return new Finding(
                    "/observations/" + later.place() + "/period",
                    Rule.ONE_STANDING_ANSWER,
                    later.period() + " (/observations/" + earlier.place() + ": " + earlier.period() + ")",
                    List.of());
        }
    }

    private final KnownList<Observation> observations;
    private final Set<String> superseded = new HashSet<>();
    private boolean allSuperseded = false;
    private final Map<Question, Answer> first;
    private final Map<Question, List<Answer>> several = new LinkedHashMap<>();

    private Standing(KnownList<Observation> observations) {
        this.observations = observations;
        this.first = new HashMap<>(2 * observations.size());
    }

    static List<Finding> findings(KnownList<Observation> observations) {
        Standing standing = new Standing(observations);
        standing.seeWhatIsSuperseded();
        standing.seeWhatStands();
        List<Clash> clashes = new ArrayList<>();
        for (List<Answer> answers : standing.several.values()) {
            answers.sort(Comparator.comparing(Answer::period));
            overlapping(answers, clashes);
        }
        return clashes.stream()
                .sorted(Comparator.comparingInt(clash -> clash.later().place()))
                .map(Clash::finding)
                .toList();
    }

    /** What an observation supersedes that does not say it readably may be any that has an id. */
    private void seeWhatIsSuperseded() {
        for (int i = 0; i < observations.size(); i++) {
            Known<String> earlier = observations.at(i).optional("supersedes", Observation::supersedes);
            earlier.value().ifPresent(superseded::add);
            allSuperseded |= !isSettled(earlier);
        }
    }

    private void seeWhatStands() {
        for (int i = 0; i < observations.size(); i++) {
            Known<Observation> one = observations.at(i);
            Optional<Period> period = one.part("period", Observation::period).value();
            if (period.isPresent() && stands(one.optional("id", Observation::id))) {
                Answer answer = new Answer(i, period.get());
                question(one).ifPresent(question -> add(question, answer));
            }
        }
    }

    private boolean stands(Known<String> id) {
        return id.isAbsent()
                || (!allSuperseded && id.value().filter(superseded::contains).isEmpty() && isSettled(id));
    }

    private static Optional<Question> question(Known<Observation> one) {
        Known<String> assessor = one.optional("assessor", Observation::assessor);
        Known<String> source = one.optional("source", Observation::source);
        return isSettled(assessor) && isSettled(source)
                ? one.part("subject", Observation::subject)
                        .value()
                        .flatMap(subject -> one.part("indicator", Observation::indicator)
                                .value()
                                .map(indicator -> new Question(subject, indicator, assessor.value(), source.value())))
                : Optional.empty();
    }

    private static boolean isSettled(Known<?> part) {
        return part.isAbsent() || part.value().isPresent();
    }

    private void add(Question question, Answer answer) {
        Answer before = first.putIfAbsent(question, answer);
        if (before != null) {
            several.computeIfAbsent(question, any -> new ArrayList<>(List.of(before)))
                    .add(answer);
        }
    }

    private static void overlapping(List<Answer> answers, List<Clash> clashes) {
        Answer longest = answers.get(0);
        for (Answer answer : answers.subList(1, answers.size())) {
            if (longest.period().overlaps(answer.period())) {
                clashes.add(Clash.of(longest, answer));
            }
            if (!longest.period().contains(answer.period())) {
                longest = answer;
            }
        }
    }
}
