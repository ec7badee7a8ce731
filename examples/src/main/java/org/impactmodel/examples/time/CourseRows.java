package org.impactmodel.examples.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.time.Change;
import org.impactmodel.scoring.time.HorizonReading;
import org.impactmodel.scoring.time.NodeTrajectory;
import org.impactmodel.scoring.time.Trajectory;

/** Trajectories as rows: one for each place of a view of each subject. */
final class CourseRows {

    private static final List<String> COLUMNS = List.of(
            "subject",
            "view",
            "path",
            "from",
            "from-score",
            "to",
            "to-score",
            "change",
            "years",
            "per-year",
            "horizon",
            "began",
            "ends",
            "passed",
            "straight-on",
            "nature");

    private CourseRows() {}

    static DataTable of(List<Trajectory> courses, String view, Nature nature) {
        List<List<Value>> rows = new ArrayList<>();
        for (Trajectory course : courses) {
            List<Value> start = List.of(Value.of(course.subject()), Value.of(view));
            Optional.ofNullable(course.views().get(view)).ifPresent(root -> add(root, "", start, nature, rows));
        }
        return new DataTable(COLUMNS, rows);
    }

    private static void add(
            NodeTrajectory node, String above, List<Value> start, Nature nature, List<List<Value>> rows) {
        String path = above.isEmpty() ? node.id() : above + "/" + node.id();
        List<Value> row = new ArrayList<>(start);
        row.add(Value.of(path));
        row.addAll(node.change().map(CourseRows::change).orElse(nothing(7)));
        row.addAll(node.reading().map(CourseRows::reading).orElse(nothing(5)));
        row.add(Value.of(nature.code()));
        rows.add(row);
        node.children().forEach(child -> add(child, path, start, nature, rows));
    }

    private static List<Value> nothing(int count) {
        return Collections.nCopies(count, Value.of(""));
    }

    private static List<Value> change(Change change) {
        return List.of(
                Value.of(change.from().period().toString()),
                Value.of(change.from().score()),
                Value.of(change.to().period().toString()),
                Value.of(change.to().score()),
                Value.of(change.difference()),
                Value.of(change.years()),
                Value.of(change.perYear()));
    }

    private static List<Value> reading(HorizonReading reading) {
        return List.of(
                Value.of(reading.horizon().code()),
                Value.of(reading.began().toString()),
                Value.of(reading.ends().toString()),
                Value.of(reading.passed()),
                Value.of(reading.straightOn()));
    }
}
