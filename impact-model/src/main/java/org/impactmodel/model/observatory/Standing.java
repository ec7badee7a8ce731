package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The questions to which one voice gives two answers that both stand. */
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

    private Standing() {}

    static List<Finding> findings(List<Observation> observations) {
        List<Clash> clashes = new ArrayList<>();
        for (List<Answer> answers : standing(observations)) {
            answers.sort(Comparator.comparing(Answer::period));
            overlapping(answers, clashes);
        }
        return clashes.stream()
                .sorted(Comparator.comparingInt(clash -> clash.later().place()))
                .map(Clash::finding)
                .toList();
    }

    private static Collection<List<Answer>> standing(List<Observation> observations) {
        Set<String> superseded =
                observations.stream().flatMap(one -> one.supersedes().stream()).collect(Collectors.toSet());
        Map<Question, List<Answer>> answers = new LinkedHashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation one = observations.get(i);
            if (one.id().filter(superseded::contains).isEmpty()) {
                Question question = new Question(one.subject(), one.indicator(), one.assessor(), one.source());
                answers.computeIfAbsent(question, any -> new ArrayList<>()).add(new Answer(i, one.period()));
            }
        }
        return answers.values();
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
