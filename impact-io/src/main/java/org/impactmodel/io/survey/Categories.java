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
import org.impactmodel.model.respondent.RespondentColumn;

/** Takes one option out of several, or a code whatever it is. */
final class Categories implements Taking, Filled {

    private final Dictionary numbers = new Dictionary();
    private final List<String> known = new ArrayList<>();
    private final boolean open;
    private int codes;
    private int[] cells = new int[1024];

    private Categories(boolean open) {
        this.open = open;
    }

    /** One of some options, or one of the texts that tell an absence. */
    static Categories of(List<Option> options, SortedMap<String, Absence> absences) {
        Categories categories = new Categories(false);
        options.forEach(option -> categories.add(option.code()));
        absences.forEach((text, absence) -> categories.numbers.put(text, CategoryColumn.absent(absence)));
        categories.known.addAll(
                absences.keySet().stream().filter(text -> !text.isEmpty()).toList());
        categories.numbers.close();
        return categories;
    }

    /** Whatever is not empty. */
    static Categories open() {
        return new Categories(true);
    }

    private int add(String code) {
        numbers.put(code, codes);
        if (!open) {
            known.add(code);
        }
        return codes++;
    }

    @Override
    public boolean take(int row, Span cell) {
        int number = numbers.get(cell);
        if (number == Dictionary.NOTHING) {
            if (!open || cell.length() == 0) {
                return false;
            }
            number = add(cell.toString());
        }
        if (row == cells.length) {
            cells = Arrays.copyOf(cells, 2 * row);
        }
        cells[row] = number;
        return true;
    }

    @Override
    public Fault fault(Span cell) {
        if (cell.length() == 0) {
            return Fault.of(open ? "empty-cell" : "empty-answer");
        }
        return Fault.of("unknown-code").among(cell.toString(), known);
    }

    @Override
    public RespondentColumn column(int size) {
        return CategoryColumn.of(numbers.codes(), Arrays.copyOf(cells, size));
    }
}
