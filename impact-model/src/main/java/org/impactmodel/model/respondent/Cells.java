package org.impactmodel.model.respondent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;

/** Looks at the cells of the design, one by one. */
final class Cells {

    private final RespondentTable table;
    private final List<RowFinding> findings = new ArrayList<>();

    private Cells(RespondentTable table) {
        this.table = table;
    }

    static List<RowFinding> findings(RespondentTable table) {
        Cells cells = new Cells(table);
        Sample sample = table.description().sample();
        List<String> replicates = sample.replicates().map(Replicates::columns).orElse(List.of());
        sample.strata().forEach(cells::present);
        sample.clusters().forEach(cells::present);
        sample.populationSizes().forEach(cells::present);
        sample.panel().ifPresent(cells::present);
        sample.weight().ifPresent(cells::present);
        replicates.forEach(cells::present);
        sample.weight().ifPresent(name -> cells.numbers(name, weight -> weight > 0, Rule.WEIGHT_ABOVE_ZERO));
        replicates.forEach(name -> cells.numbers(name, weight -> weight >= 0, Rule.REPLICATE_NOT_BELOW_ZERO));
        sample.panel().ifPresent(cells::once);
        return cells.findings;
    }

    private void present(String name) {
        RespondentColumn column = table.column(name);
        for (int row = 0; row < table.size(); row++) {
            if (!has(column, row)) {
                String found = column.absence(row).orElseThrow().code();
                findings.add(new RowFinding(row, name, Rule.DESIGN_VALUE, found));
            }
        }
    }

    private static boolean has(RespondentColumn column, int row) {
        if (column instanceof NumberColumn numbers) {
            return numbers.has(row);
        }
        return column instanceof CategoryColumn category
                ? category.at(row) >= 0
                : column.absence(row).isEmpty();
    }

    private void numbers(String name, DoublePredicate holds, Rule rule) {
        NumberColumn numbers = table.numbers(name);
        for (int row = 0; row < numbers.size(); row++) {
            if (numbers.has(row) && !holds.test(numbers.at(row))) {
                findings.add(new RowFinding(row, name, rule, Plain.of(numbers.at(row))));
            }
        }
    }

    private void once(String name) {
        CategoryColumn people = table.category(name);
        boolean[] seen = new boolean[people.codes().size()];
        for (int row = 0; row < people.size(); row++) {
            int person = people.at(row);
            if (person >= 0 && seen[person]) {
                findings.add(new RowFinding(
                        row, name, Rule.RESPONDENT_ONCE, people.codes().get(person)));
            } else if (person >= 0) {
                seen[person] = true;
            }
        }
    }
}
