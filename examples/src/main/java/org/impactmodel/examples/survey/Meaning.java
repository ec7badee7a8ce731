package org.impactmodel.examples.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.EstimateText;
import org.impactmodel.io.report.Page;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.text.Text;

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

    /** What is to be said of a sample of which nothing was drawn. */
    static String of(SampleKind kind, Terminal terminal) {
        String said = String.join(". ", EstimateText.of(terminal.page()).meaning(Optional.of(kind), 0));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** What readers of a document must know of its intervals, by kind of sample where there are several surveys. */
    static List<Text> notes(EstimateSheet sheet) {
        return sheet.surveys().stream()
                .flatMap(stamp -> stamp.sample().stream())
                .distinct()
                .filter(kind -> kind != SampleKind.PROBABILITY)
                .map(kind -> Text.of(note(kind, sheet, "fr"), note(kind, sheet, "en")))
                .toList();
    }

    private static String note(SampleKind kind, EstimateSheet sheet, String language) {
        String said =
                ended(String.join(". ", EstimateText.of(Page.in(language)).meaning(Optional.of(kind), sheet.level())));
        String who = sheet.surveys().stream()
                .filter(stamp -> stamp.sample().equals(Optional.of(kind)))
                .map(SurveyStamp::id)
                .collect(Collectors.joining(", "));
        return sheet.surveys().size() == 1 ? said : who + (language.equals("fr") ? " : " : ": ") + said;
    }

    private static String ended(String said) {
        return said.endsWith(".") ? said : said + ".";
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
