package org.impactmodel.examples.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.CardText;
import org.impactmodel.io.report.Figures;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.time.HorizonReading;
import org.impactmodel.scoring.time.NodeTrajectory;
import org.impactmodel.scoring.time.Trajectory;

/** Trajectories in words and figures: a row for each subject, or the tree of each. */
final class CoursesText {

    private final Methodology method;
    private final String view;
    private final Data data;
    private final Terminal terminal;

    CoursesText(Methodology method, String view, Data data, Terminal terminal) {
        this.method = method;
        this.view = view;
        this.data = data;
        this.terminal = terminal;
    }

    private NodeTrajectory root(Trajectory course) {
        return Objects.requireNonNull(course.views().get(view), view);
    }

    private ChangeColumns columns(List<Period> periods) {
        return new ChangeColumns(periods, new Figures(terminal.page(), method.top()), terminal);
    }

    String table(List<Trajectory> courses) {
        ChangeColumns change = columns(courses.stream()
                .flatMap(course -> course.periods().stream())
                .distinct()
                .sorted()
                .toList());
        List<String> headings = new ArrayList<>(List.of(terminal.text("time.subject")));
        headings.addAll(change.headings());
        List<TextTable.Row> rows = new ArrayList<>();
        for (Trajectory course : courses) {
            List<String> cells = new ArrayList<>(List.of(data.name(course.subject())));
            cells.addAll(change.cells(root(course)));
            rows.add(new TextTable.Row("", "  ", cells, List.of()));
        }
        return new TextTable(headings, rows).on(terminal.page()) + illustrative() + "\n" + terminal.wrapped("time.read")
                + (courses.stream().anyMatch(course -> began(root(course)).isPresent())
                        ? terminal.wrapped("time.one")
                        : "");
    }

    private String illustrative() {
        return data.stamp().nature() == Nature.ILLUSTRATIVE ? terminal.wrapped("illustrative") : "";
    }

    /** The tree of each subject down to some levels below the root, read against the horizons. */
    String each(List<Trajectory> courses, int levels) {
        return courses.stream().map(course -> one(course, levels)).collect(Collectors.joining("\n"));
    }

    private String one(Trajectory course, int levels) {
        CardText labels = CardText.of(method, terminal.page());
        CourseTree tree = new CourseTree(columns(course.periods()), id -> labels.label(view, id));
        String head = data.name(course.subject()) + " · " + method.id() + " " + method.version();
        String read = began(root(course))
                .map(day -> terminal.wrapped("time.began", day) + terminal.wrapped("time.line"))
                .orElse("");
        return terminal.page().wrapped(head) + illustrative() + "\n" + tree.table(root(course), levels) + "\n"
                + terminal.wrapped("time.read") + read;
    }

    private static Optional<LocalDate> began(NodeTrajectory node) {
        return node.reading()
                .map(HorizonReading::began)
                .or(() -> node.children().stream()
                        .flatMap(child -> began(child).stream())
                        .findFirst());
    }
}
