package org.impactmodel.examples.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.period.Period;

/**
 * Finds what an option names, or says what there is.
 *
 * @param terminal tells in which language to say so
 */
public record Choice(Terminal terminal) {

    /**
     * A view.
     *
     * @param method the method
     * @param wanted the id of one of its views, or empty for the first
     * @return the id
     */
    public String view(Methodology method, Optional<String> wanted) {
        List<String> ids = method.views().stream().map(View::id).toList();
        String view = wanted.orElse(ids.get(0));
        if (!ids.contains(view)) {
            throw new WrongUse(terminal.text("choice.view", view, String.join(", ", ids)));
        }
        return view;
    }

    /**
     * A place of a view.
     *
     * @param method the method
     * @param view the id of one of its views
     * @param wanted the ids on the way below the root with a slash between them, or the whole path, or empty for the root
     * @return the ids from the root down
     */
    public List<String> path(Methodology method, String view, Optional<String> wanted) {
        Node place = method.views().stream()
                .filter(one -> one.id().equals(view))
                .map(View::root)
                .findFirst()
                .orElseThrow();
        List<String> path = new ArrayList<>(List.of(place.id()));
        for (String id : wanted.map(text -> List.of(text.split("/"))).orElse(List.of())) {
            boolean root = path.size() == 1 && id.equals(path.get(0));
            if (!root || child(place, id).isPresent()) {
                place = below(place, id);
                path.add(id);
            }
        }
        return path;
    }

    private Node below(Node place, String id) {
        return child(place, id)
                .orElseThrow(() -> new WrongUse(terminal.text(
                        "choice.node",
                        id,
                        place.id(),
                        children(place).stream().map(Node::id).collect(Collectors.joining(", ")))));
    }

    private static Optional<Node> child(Node place, String id) {
        return children(place).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<Node> children(Node place) {
        return place instanceof Node.Group group ? group.children() : List.of();
    }

    /**
     * The answers of a subject in a period.
     *
     * @param data the data
     * @param subject the subject with or without its kind, or empty for all
     * @param period the period, or empty for all
     * @return the answers, at least one
     */
    public List<Answers> answers(Data data, Optional<String> subject, Optional<String> period) {
        List<Answers> called = data.answers().stream()
                .filter(one -> subject.isEmpty() || names(one.subject(), subject.get(), data))
                .toList();
        List<Answers> found = called.stream()
                .filter(one ->
                        period.isEmpty() || one.period().map(Object::toString).equals(period))
                .toList();
        if (found.isEmpty()) {
            throw new WrongUse(new Absent(data, terminal).why(called, subject, period));
        }
        return found;
    }

    /**
     * Those of the last period, where several are given; says which others there are.
     *
     * @param answers the answers
     * @return those of the latest period, or all where none has one
     */
    public List<Answers> last(List<Answers> answers) {
        List<Period> periods = answers.stream()
                .flatMap(one -> one.period().stream())
                .distinct()
                .sorted()
                .toList();
        if (periods.size() < 2) {
            return answers;
        }
        terminal.note("explain.periods", periods.stream().map(Period::toString).collect(Collectors.joining(", ")));
        Optional<Period> last = Optional.of(periods.get(periods.size() - 1));
        return answers.stream().filter(one -> one.period().equals(last)).toList();
    }

    /** What came last; answers without a period only where none has one. */
    static Answers latest(List<Answers> answers) {
        return answers.stream()
                .reduce((one, next) -> compare(one.period(), next.period()) > 0 ? one : next)
                .orElseThrow();
    }

    private static int compare(Optional<Period> one, Optional<Period> next) {
        return one.isEmpty() || next.isEmpty()
                ? Boolean.compare(one.isPresent(), next.isPresent())
                : one.get().compareTo(next.get());
    }

    /** A subject may be called {@code alliance:nord-emploi}, {@code nord-emploi} or by its name. */
    private static boolean names(String subject, String wanted, Data data) {
        return subject.equals(wanted)
                || subject.endsWith(":" + wanted)
                || data.name(subject).equalsIgnoreCase(wanted);
    }
}
