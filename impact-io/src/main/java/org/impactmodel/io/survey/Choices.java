package org.impactmodel.io.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.sheet.Span;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.RespondentColumn;

/** Takes any number of options from one cell, separated by a character; the separator alone says that none was chosen. */
final class Choices implements Taking, Filled {

    private final char separator;
    private final Dictionary numbers = new Dictionary();
    private final List<String> codes;
    private final Span part = new Span();
    private long[] cells = new long[1024];

    Choices(List<Option> options, SortedMap<String, Absence> absences, char separator) {
        this.separator = separator;
        this.codes = options.stream().map(Option::code).toList();
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
        absences.forEach((text, absence) -> numbers.put(text, CategoryColumn.absent(absence)));
        numbers.close();
    }

    @Override
    public boolean take(int row, Span cell) {
        int single = numbers.get(cell);
        long chosen = single == Dictionary.NOTHING ? several(cell) : single < 0 ? single : 1L << single;
        if (chosen == Dictionary.NOTHING) {
            return false;
        }
        put(row, chosen);
        return true;
    }

    /** The options of a cell as bits; or nothing. */
    private long several(Span cell) {
        if (cell.length() == 0) {
            return Dictionary.NOTHING;
        }
        long chosen = 0;
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.at(i) == separator) {
                cell.part(start, i, part);
                int number = part.length() == 0 ? -1 : numbers.get(part);
                if (part.length() > 0 && number < 0) {
                    return Dictionary.NOTHING;
                }
                chosen |= number < 0 ? 0 : 1L << number;
                start = i + 1;
            }
        }
        return chosen;
    }

    /** Keeps what was chosen, as bits, or the code of an absence. */
    void put(int row, long chosen) {
        if (row == cells.length) {
            cells = Arrays.copyOf(cells, 2 * row);
        }
        cells[row] = chosen;
    }

    @Override
    public Fault fault(Span cell) {
        if (cell.length() == 0) {
            return Fault.of("empty-answer");
        }
        List<String> unknown = new ArrayList<>();
        for (String one : cell.toString().split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
            String code = one.strip();
            if (!code.isEmpty() && !codes.contains(code)) {
                unknown.add(code);
            }
        }
        return Fault.of("unknown-code").among(unknown.isEmpty() ? cell.toString() : unknown.get(0), codes);
    }

    @Override
    public RespondentColumn column(int size) {
        return ChoicesColumn.of(codes, Arrays.copyOf(cells, size));
    }
}
