package org.impactmodel.scoring.survey.sum;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;

/** The degrees of freedom in each part: those of what was drawn in it or, where replicates give the variance, theirs if fewer. */
public final class Freedom {

    private final int[] degrees;

    private Freedom(int... degrees) {
        this.degrees = degrees;
    }

    /** The degrees of freedom in each part of a plan. */
    public static Freedom of(Summing plan, Drawn[] drawn, Optional<ReplicateWeights> replicates) {
        int[] degrees = Arrays.stream(drawn).mapToInt(Drawn::degreesOfFreedom).toArray();
        replicates.ifPresent(weights -> {
            int[][] rows = byPart(plan.cells());
            for (int part = 0; part < degrees.length; part++) {
                degrees[part] = Math.min(degrees[part], weights.degreesOfFreedom(rows[part]));
            }
        });
        return new Freedom(degrees);
    }

    private static int[][] byPart(Cells cells) {
        int[][] rows = new int[cells.parts()][];
        int[] counts = new int[cells.parts()];
        counted(cells).forEach(row -> counts[cells.at(row) / cells.answers()]++);
        Arrays.setAll(rows, part -> new int[counts[part]]);
        Arrays.fill(counts, 0);
        counted(cells).forEach(row -> {
            int part = cells.at(row) / cells.answers();
            rows[part][counts[part]++] = row;
        });
        return rows;
    }

    private static IntStream counted(Cells cells) {
        return IntStream.range(0, cells.size()).filter(row -> cells.at(row) >= 0);
    }

    /** Those in a part. */
    public int at(int part) {
        return degrees[part];
    }
}
