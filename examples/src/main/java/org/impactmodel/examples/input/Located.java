package org.impactmodel.examples.input;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.scoring.reconcile.Attributes;

/** Gives the rows of a table what follows from where they are: the level of a territory, its département, its region. */
final class Located {

    private static final String TERRITORY = "territory:";

    private Located() {}

    /** The same answers; what a table says of a subject itself stays. */
    static List<Answers> all(List<Answers> answers) {
        List<String> ids = answers.stream()
                .map(Answers::subject)
                .filter(subject -> subject.startsWith(TERRITORY))
                .map(subject -> subject.substring(TERRITORY.length()))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return answers;
        }
        Attributes attributes = Attributes.of(Places.around(ids, Optional.empty()));
        return answers.stream().map(one -> located(one, attributes)).toList();
    }

    private static Answers located(Answers answers, Attributes attributes) {
        if (!answers.subject().startsWith(TERRITORY)) {
            return answers;
        }
        String id = answers.subject().substring(TERRITORY.length());
        SortedMap<String, List<String>> all = new TreeMap<>(attributes.of(new SubjectRef(SubjectKind.TERRITORY, id)));
        all.putAll(answers.attributes());
        return new Answers(answers.subject(), answers.period(), all, answers.answers());
    }
}
