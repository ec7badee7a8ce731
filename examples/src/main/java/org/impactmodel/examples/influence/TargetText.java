package org.impactmodel.examples.influence;

import java.util.List;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.scoring.influence.Relay;
import org.impactmodel.scoring.influence.TargetInfluence;

/** What progress on one target brings, through each target that it bears on. */
record TargetText(TargetInfluence influence, Reading reading) {

    String text() {
        Terminal terminal = reading.terminal();
        List<String> headings = List.of(
                terminal.text("influence.through"),
                terminal.text("influence.first"),
                terminal.text("influence.passes"),
                terminal.text("influence.second"));
        List<TextTable.Row> rows = influence.relays().stream()
                .map(relay -> new TextTable.Row(
                        "",
                        "  ",
                        List.of(
                                reading.target(relay.through()),
                                reading.signed(relay.score()),
                                reading.signed(relay.influence()),
                                reading.signed(influence.part(relay))),
                        List.of()))
                .toList();
        String total = terminal.wrapped(
                "influence.sum",
                reading.signed(influence.direct()),
                reading.signed(influence.indirect()),
                reading.signed(influence.total()));
        return terminal.page().wrapped(reading.target(influence.target())) + "\n"
                + new TextTable(headings, rows).on(terminal.page()) + "\n" + total
                + terminal.wrapped("influence.relayed") + reading.caution();
    }

    DataTable rows() {
        List<String> columns = List.of("target", "through", "label", "score", "influence", "part", "second-order");
        return new DataTable(
                columns, influence.relays().stream().map(this::values).toList());
    }

    private List<Value> values(Relay relay) {
        return List.of(
                Value.of(influence.target()),
                Value.of(relay.through()),
                Value.of(reading.label(relay.through())),
                Value.of(relay.score()),
                Value.of(relay.influence()),
                Value.of(influence.part(relay)),
                Value.of(reading.weight()));
    }
}
