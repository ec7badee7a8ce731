package org.impactmodel.scoring.survey.weighting;

import org.impactmodel.scoring.survey.calibrate.Cells;
import org.impactmodel.scoring.survey.calibrate.Partition;
import org.impactmodel.scoring.survey.calibrate.Targets;

/** The columns of a sample in the terms of a recipe: for each margin and row the place of its category, -1 where none fits. */
final class Matched {

    private final int rows;
    private final int[][] places;
    private final double[][] numbers;

    Matched(int rows, int[][] places, double[][] numbers) {
        this.rows = rows;
        this.places = places;
        this.numbers = numbers;
    }

    /** The respondents in cells that the fit cannot tell apart: the crossed margins or, where numbers count, each by itself. */
    Cells cells(Targets targets) {
        Partition partition = numbers.length > 0 ? Partition.each(rows) : Partition.whole(rows);
        if (numbers.length == 0) {
            for (int margin = 0; margin < places.length; margin++) {
                int[] place = places[margin];
                partition = partition.by(row -> place[row], targets.counts(margin).length);
            }
        }
        return Cells.of(partition, places, numbers);
    }
}
