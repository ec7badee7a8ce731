package org.impactmodel.examples.scores;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.input.Asked;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.input.DataFile;
import org.impactmodel.examples.input.Ignoring;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Ticker;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.text.Coded;
import picocli.CommandLine.Option;

/** The options that every command which scores has. */
public final class Given {

    @Option(names = "--method", required = true, paramLabel = "FILE|NAME", descriptionKey = "method")
    private String method = "";

    @Option(names = "--data", required = true, paramLabel = "FILE|NAME", descriptionKey = "data")
    private String data = "";

    @Option(names = "--nature", paramLabel = "CODE", descriptionKey = "nature")
    private Optional<String> nature = Optional.empty();

    @Option(names = "--subjects", paramLabel = "FILE", descriptionKey = "subjects")
    private Optional<Path> subjects = Optional.empty();

    @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", descriptionKey = "ignore")
    private List<String> ignored = List.of();

    /**
     * The method.
     *
     * @return the method and its fingerprint
     */
    public Fingerprinted<Methodology> method() {
        return MethodFile.read(method);
    }

    /**
     * The data.
     *
     * @param judge the method that is to score it
     * @param terminal hears of long readings
     * @return the data
     */
    public Data data(Methodology judge, Terminal terminal) {
        String code = nature.orElse(Nature.MEASURED.code());
        Nature known = Coded.find(Nature.class, code)
                .orElseThrow(() -> new WrongUse(terminal.text(
                        "choice.nature",
                        code,
                        String.join(
                                ", ",
                                List.of(Nature.values()).stream()
                                        .map(Nature::code)
                                        .toList()))));
        if (!DataFile.exists(data)) {
            throw new WrongUse(terminal.text("choice.data", data, String.join(", ", DataFile.names())));
        }
        Ignoring.require(ignored, judge, terminal);
        Data read = DataFile.read(data, judge, new Asked(known, subjects, ignored), new Ticker(terminal));
        if (nature.isPresent() && read.stamp().nature() != known) {
            terminal.note("given.nature", code, read.stamp().nature().code());
        }
        new Remarks(judge, terminal).of(read);
        return read;
    }
}
