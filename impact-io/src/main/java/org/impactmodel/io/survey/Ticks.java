package org.impactmodel.io.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.sheet.Span;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.respondent.CategoryColumn;

/** Puts the options of one question together that stand in a column each, as 1 where chosen and 0 where not. */
final class Ticks {

    private static final List<String> CHOSEN = List.of("1", "TRUE", "True", "true");
    private static final List<String> LEFT = List.of("0", "FALSE", "False", "false");

    private final Choices choices;
    private final Dictionary numbers = new Dictionary();
    private long chosen;
    private int answers;
    private int absence;
    private int differs;

    Ticks(List<Option> options, SortedMap<String, Absence> absences) {
        choices = new Choices(options, absences, '|');
        absences.forEach((text, why) -> numbers.put(text, CategoryColumn.absent(why)));
        CHOSEN.stream().filter(text -> !absences.containsKey(text)).forEach(text -> numbers.put(text, 1));
        LEFT.stream().filter(text -> !absences.containsKey(text)).forEach(text -> numbers.put(text, 0));
    }

    Filled filled() {
        return choices;
    }

    /** The column of one option. */
    Taking option(int place) {
        return new Taking() {
            @Override
            public boolean take(int row, Span cell) {
                int number = numbers.get(cell);
                return number != Dictionary.NOTHING && tick(place, number);
            }

            @Override
            public Fault fault(Span cell) {
                return cell.length() == 0
                        ? Fault.of("empty-answer")
                        : Fault.of("chosen-or-not").found(cell.toString());
            }
        };
    }

    private boolean tick(int place, int number) {
        if (number >= 0) {
            chosen |= (long) number << place;
            answers++;
        } else if (absence != 0 && absence != number) {
            differs = number;
        } else {
            absence = number;
        }
        return true;
    }

    /** Ends a row that can be kept: what is wrong when its columns do not agree. */
    Optional<Fault> end(int row) {
        int odd = answers > 0 && absence < 0 ? absence : differs;
        choices.put(row, absence < 0 ? absence : chosen);
        return odd == 0
                ? Optional.empty()
                : Optional.of(Fault.of("mixed-absence").found(code(odd)));
    }

    private static String code(int number) {
        return Arrays.stream(Absence.values())
                .filter(absence -> CategoryColumn.absent(absence) == number)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Forgets the cells of the row. */
    void clear() {
        chosen = 0;
        answers = 0;
        absence = 0;
        differs = 0;
    }
}
