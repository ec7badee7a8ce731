package org.impactmodel.examples.influence;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.examples.terminal.Picture;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.scoring.influence.RankedInfluence;
import org.impactmodel.scoring.influence.TargetInfluence;

/** All targets of a matrix by their influence on the others. */
record RankingText(List<RankedInfluence> ranking, Reading reading) {

    private static final int SIDE = 8;

    /** With fewer columns the names of the targets have no room beside a picture. */
    private static final int WIDE = 100;

    /** Copies the list. */
    RankingText {
        ranking = List.copyOf(ranking);
    }

    String text() {
        Terminal terminal = reading.terminal();
        List<String> headings = new ArrayList<>(List.of(terminal.text("influence.target-heading")));
        for (String key : List.of("rank", "helps", "hinders", "first", "second", "total")) {
            headings.add(terminal.text("influence." + key));
        }
        if (drawn()) {
            headings.add(" ");
        }
        double greatest = ranking.stream()
                .mapToDouble(one -> Math.abs(one.influence().total()))
                .reduce(1, Math::max);
        List<TextTable.Row> rows =
                ranking.stream().map(one -> row(one, greatest)).toList();
        return new TextTable(headings, rows).on(terminal.page()) + "\n" + reading.caution();
    }

    private boolean drawn() {
        return reading.terminal().drawn() && reading.terminal().page().columns() >= WIDE;
    }

    private TextTable.Row row(RankedInfluence ranked, double greatest) {
        TargetInfluence influence = ranked.influence();
        List<String> cells = new ArrayList<>(List.of(
                reading.target(influence.target()),
                Integer.toString(ranked.rank()),
                reading.signed(influence.promoting()),
                reading.signed(influence.restricting()),
                reading.signed(influence.direct()),
                reading.signed(influence.indirect()),
                reading.signed(influence.total())));
        if (drawn()) {
            cells.add(Picture.sides(influence.total(), greatest, SIDE));
        }
        return new TextTable.Row("", "  ", cells, List.of());
    }

    DataTable rows() {
        List<String> columns = List.of(
                "rank", "target", "label", "promoting", "restricting", "direct", "indirect", "total", "second-order");
        return new DataTable(columns, ranking.stream().map(this::values).toList());
    }

    private List<Value> values(RankedInfluence ranked) {
        TargetInfluence influence = ranked.influence();
        return List.of(
                Value.of(ranked.rank()),
                Value.of(influence.target()),
                Value.of(reading.label(influence.target())),
                Value.of(influence.promoting()),
                Value.of(influence.restricting()),
                Value.of(influence.direct()),
                Value.of(influence.indirect()),
                Value.of(influence.total()),
                Value.of(reading.weight()));
    }
}
