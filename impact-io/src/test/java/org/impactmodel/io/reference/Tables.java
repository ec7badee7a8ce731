package org.impactmodel.io.reference;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;

/** Tables to read: small ones, and those beside the project. */
final class Tables {

    private Tables() {}

    static Source table(String... lines) {
        return Source.of("table.csv", String.join("\n", lines) + "\n");
    }

    /** A file beside the project; the test is skipped where it is absent. */
    static Source shared(String file) {
        Path path = Path.of("../../shared/data").resolve(file);
        assumeThat(path).as("the shared file is not on this machine").exists();
        return Source.of(path);
    }

    /** Where each problem is and which rule it is about. */
    static List<String> places(Reading<?> reading) {
        return reading.problems().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    static Problem only(Reading<?> reading) {
        if (reading.problems().size() != 1) {
            throw new AssertionError("expected one problem, found " + reading.problems());
        }
        return reading.problems().get(0);
    }
}
