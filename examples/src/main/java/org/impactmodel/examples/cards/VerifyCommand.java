package org.impactmodel.examples.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.CardFile;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.scores.Given;
import org.impactmodel.examples.scores.Scoring;
import org.impactmodel.examples.scores.Through;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.verify.Verification;
import org.impactmodel.scoring.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores again and tells whether a card is what comes out. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CARD", descriptionKey = "card")
    private String file = "";

    @Mixin
    private Given given = new Given();

    @Option(names = "--through", paramLabel = "POPULATION", descriptionKey = "through")
    private Optional<String> through = Optional.empty();

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
        Scoring scoring = new Scoring(new Through(terminal, through).of(method), terminal);
        Map<Asked, Answers> answers = new HashMap<>();
        data.answers().forEach(one -> answers.putIfAbsent(new Asked(one.subject(), one.period()), one));
        boolean identical = true;
        for (ScoreCard card : CardFile.read(file, terminal)) {
            Optional<Answers> known = Optional.ofNullable(answers.get(new Asked(card.subject(), card.period())));
            Optional<ScoreCard> again =
                    known.map(one -> scoring.cards(List.of(one), data).get(0));
            String said = again.map(one -> verdict(card, one, method)).orElseGet(() -> terminal.text("verify.absent"));
            identical &= again.filter(one -> identical(card, one)).isPresent();
            String period = card.period().map(when -> " " + when).orElse("");
            terminal.out().println(card.subject() + period + ": " + said);
        }
        return identical ? 0 : 1;
    }

    private String verdict(ScoreCard card, ScoreCard again, Fingerprinted<Methodology> method) {
        if (identical(card, again)) {
            return source(card).equals(source(again))
                    ? terminal.text("verify.identical")
                    : terminal.text("verify.renamed", source(again), source(card));
        }
        Verification.Different first = (Verification.Different) Verifier.compare(card, again);
        return new Differing(method, terminal).said(first, card, again);
    }

    /** Whether all is the same but for what the file of the data is called. */
    private static boolean identical(ScoreCard card, ScoreCard again) {
        DataStamp stamp = again.data();
        DataStamp renamed = new DataStamp(stamp.nature(), card.data().source(), stamp.sha256());
        return !(Verifier.compare(card, again.withData(renamed)) instanceof Verification.Different);
    }

    private static String source(ScoreCard card) {
        return card.data().source().orElse("–");
    }

    /** Whom a card is about, and when. */
    private record Asked(String subject, Optional<Period> period) {}
}
