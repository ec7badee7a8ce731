package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.impactmodel.model.table.Cell;
import org.impactmodel.model.table.IndicatorTable;

/** The answers of the subjects of a table; any number of threads may share it. */
public final class TableSource implements Source {

    private final IndicatorTable table;
    private final int[] columns;
    private final double[][] levels;

    private TableSource(IndicatorTable table, int[] columns, double[][] levels) {
        this.table = table;
        this.columns = columns;
        this.levels = levels;
    }

    /**
     * A table as plans read it.
     *
     * @param table the table; an indicator without a column is missing for all
     * @param measures the measures of the method
     * @return the source
     */
    public static TableSource of(IndicatorTable table, List<Measure> measures) {
        int[] columns = new int[measures.size()];
        double[][] levels = new double[columns.length][0];
        for (Measure measure : measures) {
            columns[measure.number()] = table.indicators().indexOf(measure.id());
            levels[measure.number()] = measure.levels(table.levels());
        }
        return new TableSource(table, columns, levels);
    }

    @Override
    public void load(Measure measure, int from, int count, double[] values, byte[] cells) {
        int column = columns[measure.number()];
        if (column < 0) {
            Arrays.fill(cells, 0, count, Cell.MISSING.code());
            return;
        }
        table.copy(column, from, values, cells);
        if (table.levels().isEmpty()) {
            return;
        }
        double[] byPlace = levels[measure.number()];
        for (int row = 0; row < count; row++) {
            if (cells[row] == Cell.LEVEL.code()) {
                values[row] = byPlace[(int) values[row]];
            }
        }
    }

    @Override
    public SortedMap<String, List<String>> attributes(int subject) {
        return table.attributes(subject);
    }
}
