package org.impactmodel.examples.influence;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.examples.terminal.Picture;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.scoring.influence.DomainInteraction;
import org.impactmodel.scoring.influence.InfluenceScorer;

/** What each alliance of an observatory brings to targets downstream, a row each. */
record AlliancesText(Observatory observatory, InfluenceScorer scorer, Reading reading) {

    private static final int SIDE = 8;

    String text() {
        Terminal terminal = reading.terminal();
        List<String> headings = new ArrayList<>(List.of(terminal.text("time.subject")));
        for (String key : List.of("helped", "hindered", "unplaced", "total")) {
            headings.add(terminal.text("influence." + key));
        }
        if (terminal.drawn()) {
            headings.add(" ");
        }
        double greatest = observatory.alliances().stream()
                .mapToDouble(one -> Math.abs(scorer.interaction(one).total()))
                .reduce(1, Math::max);
        List<TextTable.Row> rows =
                observatory.alliances().stream().map(one -> row(one, greatest)).toList();
        return new TextTable(headings, rows).on(terminal.page()) + reading.illustrative(observatory.nature()) + "\n"
                + terminal.wrapped("influence.alliances") + reading.caution();
    }

    private TextTable.Row row(Alliance alliance, double greatest) {
        DomainInteraction brought = scorer.interaction(alliance);
        List<String> cells = new ArrayList<>(List.of(
                alliance.name(),
                Integer.toString(brought.helped().size()),
                Integer.toString(brought.hindered().size()),
                Integer.toString(brought.unplaced().size()),
                reading.signed(brought.total())));
        if (reading.terminal().drawn()) {
            cells.add(Picture.sides(brought.total(), greatest, SIDE));
        }
        return new TextTable.Row("", "  ", cells, List.of());
    }

    DataTable rows() {
        List<String> columns =
                List.of("subject", "links", "helped", "hindered", "unplaced", "total", "second-order", "nature");
        return new DataTable(
                columns, observatory.alliances().stream().map(this::values).toList());
    }

    private List<Value> values(Alliance alliance) {
        DomainInteraction brought = scorer.interaction(alliance);
        return List.of(
                Value.of("alliance:" + alliance.id()),
                Value.of(alliance.sdg().size()),
                Value.of(brought.helped().size()),
                Value.of(brought.hindered().size()),
                Value.of(brought.unplaced().size()),
                Value.of(brought.total()),
                Value.of(reading.weight()),
                Value.of(observatory.nature().code()));
    }
}
