package org.impactmodel.examples.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Picture;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.influence.DomainInteraction;
import org.impactmodel.scoring.influence.DownstreamEffect;
import org.impactmodel.scoring.influence.Path;
import org.impactmodel.scoring.influence.UnplacedLink;

/** What one alliance brings to targets downstream: those that it helps, then those that it hinders, with the strongest way. */
record DownstreamText(Alliance alliance, DomainInteraction brought, Nature nature, Reading reading) {

    private static final int SIDE = 8;

    String text() {
        Terminal terminal = reading.terminal();
        String links = alliance.sdg().stream()
                .map(link -> link.code() + " (" + reading.signed(link.signedStrength()) + ")")
                .collect(Collectors.joining(", "));
        return terminal.page().wrapped(alliance.name()) + reading.illustrative(nature)
                + terminal.wrapped("influence.works-on", links.isEmpty() ? "–" : links) + "\n"
                + (brought.effects().isEmpty() ? terminal.wrapped("influence.nothing") : table() + "\n" + sums())
                + unplaced() + reading.caution();
    }

    private String table() {
        Terminal terminal = reading.terminal();
        List<String> headings = new ArrayList<>(List.of(terminal.text("influence.target-heading")));
        for (String key : List.of("first", "second", "total")) {
            headings.add(terminal.text("influence." + key));
        }
        if (terminal.drawn()) {
            headings.add(" ");
        }
        double greatest = brought.effects().stream()
                .mapToDouble(effect -> Math.abs(effect.net()))
                .reduce(1, Math::max);
        List<TextTable.Row> rows = Stream.concat(brought.helped().stream(), brought.hindered().stream())
                .map(effect -> row(effect, greatest))
                .toList();
        return new TextTable(headings, rows).on(terminal.page());
    }

    private TextTable.Row row(DownstreamEffect effect, double greatest) {
        List<String> cells = new ArrayList<>(List.of(
                reading.target(effect.target()),
                reading.signed(effect.direct()),
                reading.signed(effect.indirect()),
                reading.signed(effect.net())));
        if (reading.terminal().drawn()) {
            cells.add(Picture.sides(effect.net(), greatest, SIDE));
        }
        return new TextTable.Row("", "  ", cells, List.of(strongest(effect)));
    }

    /** Of the ways that lead the way of the net effect, the one that brings most. */
    private static String strongest(DownstreamEffect effect) {
        double sign = Math.signum(effect.net());
        return effect.paths().stream()
                .max(Comparator.comparingDouble((Path path) -> sign * path.value()))
                .map(Path::toString)
                .orElse("");
    }

    private String sums() {
        String goals = brought.byGoal().entrySet().stream()
                .map(goal -> goal.getKey().code() + ": " + reading.signed(goal.getValue()))
                .collect(Collectors.joining(" · "));
        return reading.terminal().wrapped("influence.goals", goals)
                + reading.terminal().wrapped("influence.all", reading.signed(brought.total()));
    }

    private String unplaced() {
        String language = reading.terminal().page().language();
        return brought.unplaced().stream()
                .map(one -> reading.terminal()
                        .wrapped(
                                "influence.not-followed",
                                one.link().code(),
                                one.reason().in(language)))
                .collect(Collectors.joining());
    }

    DataTable rows() {
        List<String> columns = List.of(
                "subject",
                "target",
                "label",
                "direct",
                "indirect",
                "net",
                "paths",
                "unplaced",
                "second-order",
                "nature");
        return new DataTable(
                columns,
                Stream.concat(
                                brought.effects().stream().map(this::reached),
                                brought.unplaced().stream().map(this::unreached))
                        .toList());
    }

    private List<Value> reached(DownstreamEffect effect) {
        return List.of(
                Value.of("alliance:" + alliance.id()),
                Value.of(effect.target()),
                Value.of(reading.label(effect.target())),
                Value.of(effect.direct()),
                Value.of(effect.indirect()),
                Value.of(effect.net()),
                Value.of(effect.paths().stream().map(Path::toString).collect(Collectors.joining("|"))),
                Value.of(""),
                Value.of(reading.weight()),
                Value.of(nature.code()));
    }

    private List<Value> unreached(UnplacedLink link) {
        return List.of(
                Value.of("alliance:" + alliance.id()),
                Value.of(link.link().code()),
                Value.of(reading.label(link.link().code())),
                Value.of(""),
                Value.of(""),
                Value.of(""),
                Value.of(""),
                Value.of(link.reason().in(reading.terminal().page().language())),
                Value.of(reading.weight()),
                Value.of(nature.code()));
    }
}
