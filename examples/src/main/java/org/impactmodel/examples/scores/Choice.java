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
        if (known.isEmpty()) {
            throw new WrongUse(
                    terminal.text("choice.populations", method.document().id()));
        }
        if (!known.contains(population.get())) {
            throw new WrongUse(terminal.text("choice.population", population.get(), String.join(", ", known)));
        }
        return DocumentType.METHODOLOGY.fingerprint(CrossedViews.through(method.document(), population.get()));
    }

    List<Answers> answers(Data data, Optional<String> subject, Optional<String> period) {
        List<Answers> called = data.answers().stream()
                .filter(one -> subject.isEmpty() || names(one.subject(), subject.get(), data))
                .toList();
        List<Answers> found = called.stream()
                .filter(one ->
                        period.isEmpty() || one.period().map(Object::toString).equals(period))
                .toList();
        if (found.isEmpty()) {
            throw new WrongUse(new Absent(data, terminal).why(called, subject, period));
        }
        return found;
    }

    /** A subject may be called {@code alliance:nord-emploi}, {@code nord-emploi} or by its name. */
    private static boolean names(String subject, String wanted, Data data) {
        return subject.equals(wanted)
                || subject.endsWith(":" + wanted)
                || data.name(subject).equalsIgnoreCase(wanted);
    }
}
