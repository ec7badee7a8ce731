package org.impactmodel.examples.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.peers.Benchmark;

/**
 * Places among peers as rows, one for each subject.
 *
 * @param spot the place that is compared
 * @param nature what the figures are
 * @param named whether peers are named, or only counted
 */
record StandingRows(Spot spot, Nature nature, boolean named) {

    private static final List<String> COLUMNS = List.of(
            "subject",
            "period",
            "view",
            "path",
            "score",
            "rank",
            "of",
            "percentile",
            "lower-quartile",
            "median",
            "upper-quartile",
            "peers",
            "not-compared",
            "nature");

    DataTable of(Stream<Standing> standings) {
        return new DataTable(COLUMNS, standings.map(this::row).toList());
    }

    private List<Value> row(Standing standing) {
        List<Value> row = new ArrayList<>(List.of(
                Value.of(standing.card().subject()),
                Value.of(standing.card().period().map(Object::toString).orElse("")),
                Value.of(spot.view()),
                Value.of(String.join("/", spot.path())),
                Value.of(standing.score())));
        if (standing.benchmark() instanceof Benchmark.Compared compared) {
            row.addAll(place(compared));
        } else {
            Benchmark.NotCompared not = (Benchmark.NotCompared) standing.benchmark();
            row.addAll(Collections.nCopies(7, Value.of("")));
            row.add(Value.of(not.reason().code()));
        }
        row.add(Value.of(nature.code()));
        return row;
    }

    private List<Value> place(Benchmark.Compared compared) {
        return List.of(
                Value.of(compared.rank()),
                Value.of(compared.of()),
                Value.of(compared.percentile()),
                Value.of(compared.quartiles().lower()),
                Value.of(compared.quartiles().median()),
                Value.of(compared.quartiles().upper()),
                named ? Value.of(String.join("|", compared.peers())) : Value.of(""),
                Value.of(""));
    }
}
