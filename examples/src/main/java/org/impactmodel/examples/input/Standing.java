package org.impactmodel.examples.input;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.reconcile.Reconciler;

/** Makes answers of observations: one of each subject in each period that is not a part of another. */
final class Standing {

    private Standing() {}

    static List<Answers> answers(Observatory observatory, Methodology method, Beside beside) {
        List<String> named = Places.named(observatory).toList();
        Reconciler reconciler = Reconciler.of(method, Places.around(named, Optional.of(observatory)))
                .withAttributes(beside::attributes);
        return periods(observatory).stream()
                .flatMap(period -> reconciler.answers(observatory, period).stream())
                .toList();
    }

    static List<Answers> answers(List<Observation> observations, Nature nature, Methodology method, Beside beside) {
        Observatory table = new Observatory(
                "table",
                Text.of("Tableau", "Table"),
                nature,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                observations,
                List.of(),
                List.of(),
                List.of(),
                Extensions.none());
        return answers(table, method, beside);
    }

    private static List<Period> periods(Observatory observatory) {
        List<Period> all = observatory.observations().stream()
                .map(Observation::period)
                .distinct()
                .toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
