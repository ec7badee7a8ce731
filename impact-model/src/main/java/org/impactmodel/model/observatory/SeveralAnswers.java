package org.impactmodel.model.observatory;

import java.util.ArrayList;
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

/**
 * The questions that several voices answer for one period, each with an answer that stands: a method without a rule of
 * reconciliation cannot take them. What one voice answers twice is wrong under any method, and told elsewhere.
 */
final class SeveralAnswers {

    private record Question(SubjectRef subject, String indicator, Period period) {}

    private record Voice(Optional<String> assessor, Optional<String> source) {}

    private SeveralAnswers() {}

    static List<Finding> findings(Known<Observatory> observatory) {
        KnownList<Observation> observations = observatory.list("observations", Observatory::observations);
        Set<String> superseded = new HashSet<>();
        observations.forEach(one ->
                one.optional("supersedes", Observation::supersedes).value().ifPresent(superseded::add));
        Map<Question, Map<Voice, Integer>> asked = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < observations.size(); place++) {
            Optional<Observation> whole = observations
                    .whole(place)
                    .filter(one -> one.id().filter(superseded::contains).isEmpty());
            if (whole.isPresent() && isFurtherVoice(whole.get(), place, asked)) {
                Known<String> indicator = observations.at(place).part("indicator", Observation::indicator);
                findings.add(indicator.breaks(
                        Rule.ONE_ANSWER_WITHOUT_RULE, whole.get().indicator(), List.of()));
            }
        }
        return findings;
    }

    private static boolean isFurtherVoice(Observation one, int place, Map<Question, Map<Voice, Integer>> asked) {
        Map<Voice, Integer> voices = asked.computeIfAbsent(
                new Question(one.subject(), one.indicator(), one.period()), any -> new HashMap<>());
        return voices.putIfAbsent(new Voice(one.assessor(), one.source()), place) == null && voices.size() > 1;
    }
}
