package org.impactmodel.model.method;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.text.Text;

/** Checks what a method says of its levels: their names for people, and the answers of its examples. */
final class LevelCheck {

    private final Admissible admissible;
    private final Consumer<Finding> findings;

    LevelCheck(Known<Methodology> methodology, Consumer<Finding> findings) {
        this.admissible = Admissible.of(methodology);
        this.findings = findings;
    }

    /** The names lead to levels, and each level has one where one has. A misspelt name explains one level without. */
    void names(Known<Indicator> indicator) {
        KnownList<Text> names = indicator.map("level-labels", Indicator::levelLabels);
        Optional<SortedSet<String>> levels =
                indicator.part("id", Indicator::id).value().flatMap(admissible::levels);
        if (levels.isEmpty() || names.size() == 0) {
            return;
        }
        SortedSet<String> without = new TreeSet<>(levels.get());
        List<String> known = List.copyOf(levels.get());
        int strangers = 0;
        for (Known<Text> name : names) {
            if (!without.remove(name.name())) {
                strangers++;
                findings.accept(name.breaks(Rule.KNOWN_LEVEL, name.name(), known));
            }
        }
        if (names.isComplete() && without.size() > strangers) {
            findings.accept(names.breaks(Rule.EVERY_LEVEL_NAMED, String.join(", ", without), List.of()));
        }
    }

    /** The answers of an example are such as its indicators take. */
    void answers(Known<Example> example) {
        for (Known<Outcome> answer : example.map("answers", Example::answers)) {
            boolean known = admissible.levels(answer.name()).isPresent();
            answer.value()
                    .filter(outcome -> known)
                    .flatMap(outcome -> admissible.finding(answer.name(), outcome, answer.pointer()))
                    .ifPresent(findings);
        }
    }
}
