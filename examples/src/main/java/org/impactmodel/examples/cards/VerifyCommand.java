package org.impactmodel.examples.cards;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.CardFile;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.scores.Given;
import org.impactmodel.examples.scores.Scoring;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.verify.Verification;
import org.impactmodel.scoring.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores again and tells whether a card is what comes out. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CARD", descriptionKey = "card")
    private String file = "";

    @Mixin
    private Given given = new Given();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Fingerprinted<Methodology> method = given.method();
        Data data = given.data(method.document(), terminal);
        boolean identical = true;
        for (ScoreCard card : CardFile.read(file, terminal)) {
            String said = verdict(card, method, data);
            identical &= said.equals(terminal.text("verify.identical"));
            String period = card.period().map(when -> " " + when).orElse("");
            terminal.out().println(card.subject() + period + ": " + said);
        }
        return identical ? 0 : 1;
    }

    private String verdict(ScoreCard card, Fingerprinted<Methodology> method, Data data) {
        Optional<Answers> answers = data.answers().stream()
                .filter(one ->
                        one.subject().equals(card.subject()) && one.period().equals(card.period()))
                .findFirst();
        if (answers.isEmpty()) {
            return terminal.text("verify.absent");
        }
        ScoreCard again = new Scoring(method, terminal)
                .cards(List.of(answers.get()), data)
                .get(0);
        return Verifier.compare(card, again) instanceof Verification.Different different
                ? terminal.text(
                        "verify.different",
                        different.place().isEmpty() ? "–" : String.join(" / ", different.place()),
                        different.component(),
                        different.expected(),
                        different.found())
                : terminal.text("verify.identical");
    }
}
