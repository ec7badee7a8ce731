package org.impactmodel.examples.scores;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.RuleViolation;

/** Why there is nothing to score, and what there is instead. */
record Absent(Data data, Terminal terminal) {

    private static final int SHOWN = 12;
    private static final int FEWEST = 3;

    /** The answer to: where are the answers of this subject in this period? */
    String why(List<Answers> called, Optional<String> subject, Optional<String> period) {
        if (data.answers().isEmpty()) {
            return terminal.text(data.observatory().isPresent() ? "absent.indicators" : "absent.rows");
        }
        Optional<String> noPeriod = period.filter(text -> !isPeriod(text));
        if (noPeriod.isPresent()) {
            return terminal.text("absent.period", noPeriod.get());
        }
        return called.isEmpty() ? unknown(subject.orElse("")) : other(subject, period.orElse("–"), periods(called));
    }

    private String other(Optional<String> subject, String period, String others) {
        if (others.isEmpty()) {
            return terminal.text("absent.periods", period);
        }
        return subject.map(name -> terminal.text("absent.then", name, period, others))
                .orElseGet(() -> terminal.text("absent.all-then", period, others));
    }

    private static boolean isPeriod(String text) {
        try {
            Period.parse(text);
            return true;
        } catch (RuleViolation broken) {
            return false;
        }
    }

    private static String periods(List<Answers> answers) {
        return answers.stream()
                .flatMap(one -> one.period().stream())
                .map(Period::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String unknown(String wanted) {
        List<String> all =
                data.answers().stream().map(Answers::subject).distinct().toList();
        List<String> near = all.stream()
                .filter(subject -> isNear(plain(subject.substring(subject.indexOf(':') + 1)), plain(wanted))
                        || isNear(plain(data.name(subject)), plain(wanted)))
                .limit(SHOWN)
                .toList();
        String listed = all.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (all.size() > SHOWN ? ", …" : "");
        return near.isEmpty()
                ? terminal.text("absent.subject", wanted, listed)
                : terminal.text("absent.near", wanted, String.join(", ", near));
    }

    /** One holds the other, or they begin alike: this helps who half remembers a name, and need not be clever. */
    private static boolean isNear(String name, String wanted) {
        int same = 0;
        while (same < Math.min(name.length(), wanted.length()) && name.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        boolean alike = same >= FEWEST && same >= Math.max(name.length(), wanted.length()) - FEWEST;
        return alike || (!wanted.isBlank() && name.contains(wanted));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
