package org.impactmodel.scoring.survey.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.disclosure.DisclosureRule;
import org.impactmodel.scoring.survey.disclosure.HiddenBecause;
import org.impactmodel.scoring.survey.disclosure.HiddenCell;
import org.impactmodel.scoring.survey.disclosure.MarginTable;
import org.impactmodel.scoring.survey.disclosure.Suppressor;
import org.impactmodel.scoring.survey.disclosure.TableRow;

/**
 * Leaves untold what too few respondents said, and what would give it away. Of several tables on the same people the hidden totals
 * are put together; a part whose total is hidden is hidden whole, because its shares would tell its size where they meet the shares
 * of all. Where a figure of several parts together would have to be hidden for the sake of one of them, all that the table tells of
 * these is hidden instead: that figure is published elsewhere.
 */
final class Withholding {

    private final DisclosureRule rule;
    private final Crosstab crosstab;
    private final List<HiddenCell> hidden = new ArrayList<>();
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> cells = new TreeSet<>();
    private boolean absences = true;

    Withholding(DisclosureRule rule, Crosstab crosstab) {
        this.rule = rule;
        this.crosstab = crosstab;
    }

    /** Decides on a table of answers. */
    void decide(MarginTable table) {
        for (HiddenCell cell : Suppressor.of(rule).suppress(table).hidden()) {
            hidden.add(cell);
            cells.add(key(cell.row(), cell.column()));
            if (cell.column().equals(Crosstab.TOTAL)) {
                rows.add(cell.row());
            }
            if (cell.because() == HiddenBecause.COMPLEMENTARY) {
                hideBelow(cell, table);
            }
        }
    }

    private void hideBelow(HiddenCell cell, MarginTable table) {
        List<String> below = below(table, cell.row());
        if (cell.column().equals(Crosstab.TOTAL)) {
            rows.addAll(below);
        }
        below.forEach(row -> table.columns().forEach(column -> cells.add(key(row, column))));
    }

    /** The rows that a row is made of, and theirs; the whole comes before its parts. */
    private static List<String> below(MarginTable table, String top) {
        List<String> below = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (row.parent()
                    .filter(parent -> parent.equals(top) || below.contains(parent))
                    .isPresent()) {
                below.add(row.code());
            }
        }
        return below;
    }

    /** Decides on those without an answer: where a part has few for a reason, no part tells how many it has. */
    void decide(Domains parts, IntFunction<Optional<Absence>> absence) {
        for (Absence why : Absence.values()) {
            long[] counts = new long[parts.count()];
            IntStream.range(0, parts.size())
                    .filter(row -> parts.part(row) >= 0
                            && absence.apply(row).filter(why::equals).isPresent())
                    .forEach(row -> counts[parts.part(row)]++);
            absences &= Arrays.stream(counts).allMatch(count -> count == 0 || count >= rule.fewest());
        }
    }

    SafeEstimates from(List<Estimate> estimates) {
        return new SafeEstimates(estimates.stream().map(this::told).toList(), hidden);
    }

    private static String key(String row, String column) {
        return row + '\n' + column;
    }

    private Estimate told(Estimate estimate) {
        String row = Crosstab.row(estimate.target().domain(), crosstab.by());
        if (rows.contains(row)) {
            return Estimate.hidden(estimate.target());
        }
        Base whole = estimate.base().orElseThrow();
        Base base = absences ? whole : whole.withoutAbsences();
        boolean isHidden = estimate.target().option().stream().anyMatch(option -> cells.contains(key(row, option)));
        return isHidden ? Estimate.none(estimate.target(), base, Unestimated.SUPPRESSED) : estimate.withBase(base);
    }
}
