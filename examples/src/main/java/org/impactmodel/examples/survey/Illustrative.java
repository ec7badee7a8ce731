package org.impactmodel.examples.survey;

import java.util.List;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.observation.Nature;

/** Says where figures are made up. */
final class Illustrative {

    private Illustrative() {}

    static void say(List<Wave> waves, Terminal terminal) {
        if (waves.stream().anyMatch(wave -> wave.description().nature() == Nature.ILLUSTRATIVE)) {
            terminal.out().println(terminal.text("illustrative"));
        }
    }
}
