package org.impactmodel.examples.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Picture;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.AttributeWords;
import org.impactmodel.io.report.CardText;
import org.impactmodel.io.report.Figures;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.peers.Benchmark;

/** Places among peers in words: a row for each subject, or one subject among its peers by name. */
final class StandingText {

    private static final int PICTURE = 30;

    private final Methodology method;
    private final Field field;
    private final Data data;
    private final Terminal terminal;
    private final Figures figures;

    StandingText(Methodology method, Field field, Data data, Terminal terminal) {
        this.method = method;
        this.field = field;
        this.data = data;
        this.terminal = terminal;
        this.figures = new Figures(terminal.page(), method.top());
    }

    String table(Stream<Standing> standings) {
        List<String> headings = List.of(
                terminal.text("time.subject"),
                terminal.text("peers.score"),
                terminal.text("peers.rank"),
                terminal.text("peers.better-than"),
                terminal.text("peers.among") + " ");
        List<TextTable.Row> rows = standings.map(this::row).toList();
        return heading() + new TextTable(headings, rows).on(terminal.page()) + illustrative() + "\n"
                + terminal.wrapped("peers.read") + drawnRead();
    }

    private TextTable.Row row(Standing standing) {
        String score = figures.score(standing.score());
        if (standing.benchmark() instanceof Benchmark.Compared compared) {
            return TextTable.Row.of(name(standing), score, rank(compared), share(compared), among(compared));
        }
        return TextTable.Row.of(name(standing), score, "", "", why(standing));
    }

    private String name(Standing standing) {
        String name = data.name(standing.card().subject());
        return standing.card().period().map(period -> name + ", " + period).orElse(name);
    }

    private String why(Standing standing) {
        Benchmark.NotCompared not = (Benchmark.NotCompared) standing.benchmark();
        String reason = not.reason().label().in(terminal.page().language());
        return not.required() == 0 ? reason : terminal.text("peers.too-few", reason, not.peers(), not.required());
    }

    /** A rank is a whole number but where the method gives equals the mean of theirs. */
    private String rank(Benchmark.Compared compared) {
        return terminal.text("peers.rank-of", figures.value(compared.rank()), compared.of());
    }

    private String share(Benchmark.Compared compared) {
        return figures.share(compared.percentile() / 100);
    }

    private String among(Benchmark.Compared compared) {
        return terminal.drawn() ? picture(compared) : quartiles(compared);
    }

    private String quartiles(Benchmark.Compared compared) {
        return DoubleStream.of(
                        compared.quartiles().lower(),
                        compared.quartiles().median(),
                        compared.quartiles().upper())
                .mapToObj(figures::score)
                .collect(Collectors.joining(" · "));
    }

    private String picture(Benchmark.Compared compared) {
        List<Double> scores =
                compared.peers().stream().map(field::score).sorted().toList();
        List<Double> spread = List.of(
                scores.get(0),
                compared.quartiles().lower(),
                compared.quartiles().upper(),
                scores.get(scores.size() - 1));
        return Picture.among(spread, compared.score(), method.top(), PICTURE);
    }

    private String drawnRead() {
        return terminal.wrapped(terminal.drawn() ? "peers.drawn" : "peers.quartiles");
    }

    private String illustrative() {
        return data.stamp().nature() == Nature.ILLUSTRATIVE ? terminal.wrapped("illustrative") : "";
    }

    /** What is compared, and who the method says the peers are. */
    private String heading() {
        String label = CardText.of(method, terminal.page())
                .label(field.spot().view(), field.spot().last());
        String rule = method.peers().map(this::rule).orElse("");
        return terminal.page().wrapped(label + " · " + method.id() + " " + method.version()) + rule + "\n";
    }

    private String rule(Peers peers) {
        List<String> how = new ArrayList<>();
        if (!peers.same().isEmpty()) {
            how.add(terminal.text(
                    "peers.same",
                    peers.same().stream()
                            .map(new AttributeWords(terminal.page())::name)
                            .collect(Collectors.joining(", "))));
        }
        peers.nearest()
                .ifPresent(nearest ->
                        how.add(terminal.text("peers.nearest", nearest.count(), variables(nearest.variables()))));
        how.add(terminal.text("peers.least", peers.minimumGroup()));
        return terminal.page().wrapped(terminal.text("peers.rule", String.join(", ", how)));
    }

    private String variables(List<String> ids) {
        CardText labels = CardText.of(method, terminal.page());
        String view = field.spot().view();
        return ids.stream()
                .map(id -> variable(id).orElseGet(() -> labels.label(view, id)))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> variable(String id) {
        return method.variables().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.label().in(terminal.page().language()))
                .findFirst();
    }

    String each(Stream<Standing> standings) {
        return standings.map(this::one).collect(Collectors.joining("\n"));
    }

    private String one(Standing standing) {
        StringBuilder said = new StringBuilder(heading());
        if (!(standing.benchmark() instanceof Benchmark.Compared compared)) {
            return said.append(terminal.page().wrapped(name(standing) + ": " + why(standing)))
                    .append(illustrative())
                    .toString();
        }
        said.append(terminal.wrapped("peers.place", name(standing), rank(compared), share(compared)));
        if (terminal.drawn()) {
            said.append(picture(compared)).append('\n');
        }
        return said.append(terminal.wrapped("peers.spread", quartiles(compared)))
                .append(illustrative())
                .append('\n')
                .append(names(standing, compared))
                .toString();
    }

    /** The peers and the subject itself, from the highest score. */
    private String names(Standing standing, Benchmark.Compared compared) {
        String own = standing.card().subject();
        List<String> all = new ArrayList<>(compared.peers());
        all.add(own);
        List<TextTable.Row> rows = all.stream()
                .sorted(Comparator.comparingDouble((String subject) -> -field.score(subject))
                        .thenComparing(Comparator.naturalOrder()))
                .map(subject -> new TextTable.Row(
                        subject.equals(own) ? "→ " : "  ",
                        "  ",
                        List.of(data.name(subject), figures.score(field.score(subject))),
                        List.of()))
                .toList();
        return new TextTable(List.of("  " + terminal.text("peers.peer"), terminal.text("peers.score")), rows)
                .on(terminal.page());
    }
}
