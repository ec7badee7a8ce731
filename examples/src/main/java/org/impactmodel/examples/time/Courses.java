package org.impactmodel.examples.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.time.Trajectory;

/**
 * Puts the cards of each subject in the order of time. Horizons are counted from the day that was asked for, else from the first
 * day of the alliance where the data tell it, else from the first day of the first period.
 *
 * @param method the method
 * @param data the data
 * @param since the day that was asked for
 * @param terminal tells in which language to say what is wrong
 */
record Courses(Methodology method, Data data, Optional<LocalDate> since, Terminal terminal) {

    /** A trajectory for each subject, in the order of the cards. */
    List<Trajectory> of(List<ScoreCard> cards) {
        Map<String, List<ScoreCard>> bySubject = new LinkedHashMap<>();
        cards.forEach(card -> bySubject
                .computeIfAbsent(card.subject(), any -> new ArrayList<>())
                .add(card));
        List<Trajectory> all = new ArrayList<>();
        bySubject.forEach((subject, own) -> all.add(course(subject, own)));
        return all;
    }

    private Trajectory course(String subject, List<ScoreCard> cards) {
        List<Period> periods = cards.stream()
                .map(card -> card.period()
                        .filter(period -> period.end().isPresent())
                        .orElseThrow(() -> new IllegalArgumentException(terminal.text("time.undated", subject))))
                .sorted()
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i - 1).isBefore(periods.get(i))) {
                throw new IllegalArgumentException(
                        terminal.text("time.overlap", subject, periods.get(i - 1), periods.get(i)));
            }
        }
        LocalDate last = periods.get(periods.size() - 1).end().orElseThrow();
        Optional<LocalDate> began = since.or(() -> founded(subject).filter(day -> !day.isAfter(last)));
        if (began.isPresent() && began.get().isAfter(last)) {
            throw new WrongUse(terminal.text("time.late", began.get(), subject, last));
        }
        return began.map(day -> Trajectory.since(method, cards, day)).orElseGet(() -> Trajectory.of(method, cards));
    }

    private Optional<LocalDate> founded(String subject) {
        return data.observatory().stream()
                .flatMap(observatory -> observatory.alliances().stream())
                .filter(alliance -> subject.equals("alliance:" + alliance.id()))
                .map(alliance -> alliance.period().start())
                .findFirst();
    }
}
