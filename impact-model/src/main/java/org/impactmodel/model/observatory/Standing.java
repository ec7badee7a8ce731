package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    private record Question(SubjectRef subject, String indicator, Optional<String> assessor, Optional<String> source) {

        static Question of(Observation one) {
            return new Question(one.subject(), one.indicator(), one.assessor(), one.source());
        }

        /** Codes that differ in a digit or two have hashes that lie close: a large factor keeps their sums apart. */
        int spread() {
            int hash = subject.id().hashCode() * FACTOR + indicator.hashCode();
            return (hash * FACTOR + assessor.hashCode()) * FACTOR + source.hashCode();
        }
    }

    private record Answer(int place, Period period) {}

    private static final Comparator<Answer> IN_TIME =
            Comparator.comparing(Answer::period).thenComparing(Answer::place);

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

    private static final int FACTOR = 0x9E3779B1;

    private final KnownList<Observation> observations;
    private final FirstAnswers first;
    private final Map<Integer, List<Answer>> several = new HashMap<>();
    private final List<Integer> named = new ArrayList<>();
    private final Set<String> superseded = new HashSet<>();
    private boolean anySuperseded = false;

    Standing(KnownList<Observation> observations) {
        this.observations = observations;
        this.first = new FirstAnswers(observations.size());
    }

    /** Sees an observation. One that has an id may be superseded by a later one: it waits until all were seen. */
    void see(int place) {
        Optional<Observation> whole = observations.whole(place);
        boolean nameless = whole.isPresent() ? seeWhole(whole.get()) : seePart(observations.at(place));
        if (nameless) {
            add(place);
        } else {
            named.add(place);
        }
    }

    private boolean seeWhole(Observation one) {
        one.supersedes().ifPresent(superseded::add);
        return one.id().isEmpty();
    }

    /** Sees an observation that is not known whole; whether it is known to have no id. */
    private boolean seePart(Known<Observation> one) {
        Known<String> earlier = one.optional("supersedes", Observation::supersedes);
        earlier.value().ifPresent(superseded::add);
        anySuperseded |= !isSettled(earlier);
        return one.optional("id", Observation::id).isAbsent();
    }

    List<Finding> findings() {
        named.stream().filter(this::stands).forEach(this::add);
        List<Clash> clashes = new ArrayList<>();
        for (List<Answer> answers : several.values()) {
            answers.sort(IN_TIME);
            overlapping(answers, clashes);
        }
        return clashes.stream()
                .sorted(Comparator.comparingInt(clash -> clash.later().place()))
                .map(Clash::finding)
                .toList();
    }

    /** Where it could not be read what is superseded, it may be any observation that has an id. */
    private boolean stands(int place) {
        Optional<String> id =
                observations.at(place).optional("id", Observation::id).value();
        return !anySuperseded && id.filter(name -> !superseded.contains(name)).isPresent();
    }

    private void add(int place) {
        Optional<Question> question = question(place);
        if (question.isPresent() && period(place).isPresent()) {
            Question asked = question.get();
            int before = first.add(
                    place,
                    asked.subject().id().hashCode(),
                    asked.spread(),
                    other -> question(other).equals(question));
            if (before != place) {
                several.computeIfAbsent(before, this::answers).add(answer(place));
            }
        }
    }

    private List<Answer> answers(int first) {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer(first));
        return answers;
    }

    private Answer answer(int place) {
        return new Answer(place, period(place).orElseThrow());
    }

    private Optional<Period> period(int place) {
        Optional<Observation> whole = observations.whole(place);
        return whole.isPresent()
                ? Optional.of(whole.get().period())
                : observations.at(place).part("period", Observation::period).value();
    }

    private Optional<Question> question(int place) {
        Optional<Observation> whole = observations.whole(place);
        return whole.isPresent() ? Optional.of(Question.of(whole.get())) : inPart(observations.at(place));
    }

    private static Optional<Question> inPart(Known<Observation> one) {
        Known<String> assessor = one.optional("assessor", Observation::assessor);
        Known<String> source = one.optional("source", Observation::source);
        Optional<SubjectRef> subject = one.part("subject", Observation::subject).value();
        Optional<String> indicator =
                one.part("indicator", Observation::indicator).value();
        return isSettled(assessor) && isSettled(source) && subject.isPresent() && indicator.isPresent()
                ? Optional.of(new Question(subject.get(), indicator.get(), assessor.value(), source.value()))
                : Optional.empty();
    }

    private static boolean isSettled(Known<?> part) {
        return part.isAbsent() || part.value().isPresent();
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
