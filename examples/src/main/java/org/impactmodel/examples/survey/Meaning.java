package org.impactmodel.examples.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.EstimateText;
import org.impactmodel.model.sampling.SampleKind;

/** Says what intervals mean where respondents were not drawn at random. */
final class Meaning {

    private Meaning() {}

    static void say(List<Wave> waves, double level, Terminal terminal) {
        waves.stream()
                .map(wave -> wave.description().sample().kind())
                .distinct()
                .filter(kind -> kind != SampleKind.PROBABILITY)
                .forEach(kind -> say(kind, waves, level, terminal));
    }

    private static void say(SampleKind kind, List<Wave> waves, double level, Terminal terminal) {
        Naming naming = new Naming(waves, terminal);
        String who = waves.stream()
                .filter(wave -> wave.description().sample().kind() == kind)
                .map(wave -> naming.population(wave.id()))
                .collect(Collectors.joining(", "));
        List<String> said = EstimateText.of(terminal.page()).meaning(Optional.of(kind), level);
        terminal.say(
                terminal.text("survey.meaning", who, String.join(". ", said).replaceFirst("[.]$", "")));
    }
}
