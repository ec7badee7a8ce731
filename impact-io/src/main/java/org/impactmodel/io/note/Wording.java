package org.impactmodel.io.note;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.model.text.Text;

/** Puts a fault into French and English words, by the catalogue of messages. */
final class Wording {

    private static final int LISTED = 20;
    private static final int ALIKE = 6;

    private static final Wording FRENCH = new Wording("fr");
    private static final Wording ENGLISH = new Wording("en");

    private final String language;
    private final Properties texts = new Properties();

    private Wording(String language) {
        this.language = language;
        try (InputStream bytes =
                Objects.requireNonNull(Wording.class.getResourceAsStream("problems_" + language + ".properties"))) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem problem(Place place, Fault fault) {
        Optional<String> nearest = fault.said().isPresent()
                ? Optional.empty()
                : fault.found().flatMap(wrong -> Nearest.to(wrong, fault.names()));
        Fault full = fault.names().isEmpty() ? fault : fault.expected(listed(fault.found(), fault.names()));
        Text message = Text.of(FRENCH.message(full, nearest), ENGLISH.message(full, nearest));
        Text mend = Text.of(FRENCH.mend(full), ENGLISH.mend(full));
        return new Problem(place, full.code(), full.found(), full.expected(), nearest, 1, message, mend);
    }

    /** Some names: all where there are few, else those most like what was found, and how many there are. */
    private static String listed(Optional<String> wrong, Collection<String> names) {
        List<String> alike = names.size() <= LISTED
                ? List.of()
                : wrong.map(word -> Nearest.alike(word, names, ALIKE)).orElse(List.of());
        String some = alike.isEmpty()
                ? names.stream().limit(LISTED).collect(Collectors.joining(", "))
                : String.join(", ", alike);
        return names.size() > LISTED ? some + ", … (" + names.size() + ")" : some;
    }

    private String message(Fault fault, Optional<String> nearest) {
        String said = fault.said()
                .map(words -> words.message().in(language))
                .orElseGet(() -> fill(text(fault.code(), "rule"), fault));
        String question = nearest.map(name -> text("did-you-mean", "rule").replace("{nearest}", name))
                .orElse("");
        return question.isEmpty() ? said : said + " " + question;
    }

    private String mend(Fault fault) {
        if (fault.said().isPresent()) {
            return fault.said().get().mend().in(language);
        }
        if (fault.mend().isPresent()) {
            return fill(fault.mend().get().in(language), fault);
        }
        String none = texts.getProperty(fault.code() + ".mend.none");
        boolean unlisted = none != null && fault.expected().isEmpty();
        return unlisted ? none : fill(text(fault.code() + ".mend", "rule.mend"), fault);
    }

    private String text(String key, String otherwise) {
        return Optional.ofNullable(texts.getProperty(key))
                .orElseGet(() -> Objects.requireNonNull(texts.getProperty(otherwise), otherwise));
    }

    /** A number sign behind a name writes a number that was computed, and so stands nowhere, in the digits of the language. */
    private String fill(String template, Fault fault) {
        String expected = fault.expected().map(text -> text.in(language)).orElse("…");
        String found = fault.found().orElse("");
        return template.replace("{expected#}", digits(expected))
                .replace("{found#}", digits(found))
                .replace("{expected}", expected)
                .replace("{found}", found);
    }

    private String digits(String number) {
        return language.equals("fr") ? number.replace('.', ',') : number;
    }
}
