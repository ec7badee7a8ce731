package org.impactmodel.examples.scores;

import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.weights.CrossedViews;

/** Finds what an option names, or says what there is. */
record Choice(Terminal terminal) {

    private static final int SHOWN = 12;

    String view(Methodology method, Optional<String> wanted) {
        List<String> ids = method.views().stream().map(View::id).toList();
        String view = wanted.orElse(ids.get(0));
        if (!ids.contains(view)) {
            throw new WrongUse(terminal.text("choice.view", view, String.join(", ", ids)));
        }
        return view;
    }

    /** The method, or the one with the weights of a population. */
    Fingerprinted<Methodology> through(Fingerprinted<Methodology> method, Optional<String> population) {
        if (population.isEmpty()) {
            return method;
        }
        List<String> known = CrossedViews.populations(method.document());
        if (!known.contains(population.get())) {
            throw new WrongUse(terminal.text("choice.population", population.get(), String.join(", ", known)));
        }
        return DocumentType.METHODOLOGY.fingerprint(CrossedViews.through(method.document(), population.get()));
    }

    List<Answers> answers(Data data, Optional<String> subject, Optional<String> period) {
        List<Answers> found = data.answers().stream()
                .filter(one -> subject.isEmpty() || names(one.subject(), subject.get()))
                .filter(one ->
                        period.isEmpty() || one.period().map(Object::toString).equals(period))
                .toList();
        if (found.isEmpty()) {
            List<String> all = data.answers().stream()
                    .map(Answers::subject)
                    .distinct()
                    .limit(SHOWN)
                    .toList();
            throw new WrongUse(terminal.text("choice.subject", subject.orElse("–"), String.join(", ", all)));
        }
        return found;
    }

    /** A subject may be named without its kind: {@code nord-emploi} is {@code alliance:nord-emploi}. */
    private static boolean names(String subject, String wanted) {
        return subject.equals(wanted) || subject.endsWith(":" + wanted);
    }
}
