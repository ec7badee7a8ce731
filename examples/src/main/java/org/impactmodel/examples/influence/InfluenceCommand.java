package org.impactmodel.examples.influence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.ObservatoryFile;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.reference.SdgInteractionTable;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.sdg.SdgInteractions;
import org.impactmodel.scoring.influence.InfluenceScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what progress on targets brings to others, and what alliances bring downstream. */
@Command(name = "influence")
public final class InfluenceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--matrix", required = true, paramLabel = "FILE", descriptionKey = "matrix")
    private Path matrix = Path.of("");

    @Option(names = "--second-order", paramLabel = "SHARE", descriptionKey = "second-order")
    private Optional<String> secondOrder = Optional.empty();

    @Option(names = "--target", paramLabel = "CODE", descriptionKey = "target")
    private Optional<String> target = Optional.empty();

    @Option(names = "--data", paramLabel = "FILE|NAME", descriptionKey = "alliances")
    private Optional<String> data = Optional.empty();

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "alliance")
    private Optional<String> subject = Optional.empty();

    @Mixin
    private Printing printing = new Printing();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public InfluenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        printing.require(terminal);
        boolean both = target.isPresent() && data.isPresent();
        if (both || (subject.isPresent() && data.isEmpty())) {
            throw new WrongUse(terminal.text("influence.either"));
        }
        double weight = weight();
        SdgInteractions interactions =
                SdgInteractionTable.read(Source.of(matrix)).orThrow();
        InfluenceScorer scorer = InfluenceScorer.of(interactions).withSecondOrderWeight(weight);
        Reading reading = new Reading(terminal, matrix.getFileName().toString(), weight);
        if (data.isPresent()) {
            alliances(ObservatoryFile.read(data.get()), scorer, reading);
        } else if (target.isPresent()) {
            TargetText text = new TargetText(scorer.influence(known(interactions)), reading);
            printing.print(terminal, text::text, text::rows);
        } else {
            RankingText text = new RankingText(scorer.ranking(), reading);
            printing.print(terminal, text::text, text::rows);
        }
        return 0;
    }

    private double weight() {
        String text = secondOrder.orElse(Double.toString(InfluenceScorer.PUBLISHED_WEIGHT));
        if (!text.matches("0|1|[01]?[.,][0-9]{1,9}")) {
            throw new WrongUse(terminal.text("influence.weight", text));
        }
        double weight = Double.parseDouble(text.replace(',', '.'));
        if (weight > 1) {
            throw new WrongUse(terminal.text("influence.weight", text));
        }
        return weight;
    }

    private String known(SdgInteractions interactions) {
        String code = target.orElseThrow();
        if (!interactions.targets().contains(code)) {
            throw new WrongUse(terminal.text("influence.target", code, String.join(", ", interactions.targets())));
        }
        return code;
    }

    private void alliances(Observatory observatory, InfluenceScorer scorer, Reading reading) {
        if (subject.isEmpty()) {
            AlliancesText text = new AlliancesText(observatory, scorer, reading);
            printing.print(terminal, text::text, text::rows);
            return;
        }
        Alliance alliance = alliance(observatory.alliances());
        DownstreamText text = new DownstreamText(alliance, scorer.interaction(alliance), observatory.nature(), reading);
        printing.print(terminal, text::text, text::rows);
    }

    private Alliance alliance(List<Alliance> all) {
        String wanted = subject.orElseThrow().replaceFirst("^alliance:", "");
        return all.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new WrongUse(terminal.text(
                        "absent.subject",
                        wanted,
                        all.stream().map(Alliance::id).limit(12).collect(Collectors.joining(", ")))));
    }
}
