package org.impactmodel.examples.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.report.Page;

/**
 * Where the command line writes.
 *
 * @param out what was asked for
 * @param err everything else: problems, progress, what to do next
 * @param page how what is written looks
 * @param drawn whether small pictures may stand beside the figures, as in a terminal
 */
public record Terminal(PrintStream out, PrintStream err, Page page, boolean drawn) {

    private static final String WORDS = "org.impactmodel.examples.terminal.words";
    private static final int WIDEST = 240;

    /** Checks that all parts are given. */
    public Terminal {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(page, "page");
    }

    /**
     * What arguments and environment ask for.
     *
     * @param arguments the arguments of the command line
     * @param environment the environment: {@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}, {@code COLUMNS}, {@code NO_COLOR} and {@code IMPACT_TERMINAL}, which
     *     the script sets where its output goes to a terminal
     * @param out what was asked for
     * @param err everything else
     * @return where the command line writes
     */
    public static Terminal of(
            List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        boolean drawn = environment.containsKey("IMPACT_TERMINAL");
        boolean colour = drawn && environment.getOrDefault("NO_COLOR", "").isEmpty();
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : 80;
        Page page = new Page(Language.of(arguments, environment), Math.min(WIDEST, Math.max(60, width)), colour);
        return new Terminal(out, err, page, drawn);
    }

    /**
     * What the arguments ask for as a language and is none of those spoken.
     *
     * @param arguments the arguments of the command line
     * @return the tag, or empty when all is well
     */
    public static Optional<String> unknownLanguage(List<String> arguments) {
        return Language.unknown(arguments);
    }

    /**
     * What has to stand behind a command that is told to whoever gave these arguments, so that it answers in the same language.
     *
     * @param arguments the arguments of the command line
     * @return a blank and the option, or nothing where none was given
     */
    public static String languageOption(List<String> arguments) {
        return Language.again(arguments);
    }

    /**
     * The words of the command line.
     *
     * @return the texts by key
     */
    public ResourceBundle words() {
        return ResourceBundle.getBundle(
                WORDS,
                Locale.forLanguageTag(page.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A text of the catalogue.
     *
     * @param key its key
     * @param parts what stands in the places of {0}, {1}...
     * @return the text
     */
    public String text(String key, Object... parts) {
        String text = words().getString(key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /**
     * A number of things, in the singular or the plural of the language.
     *
     * @param key its key, without what the number decides: {@code .one} or {@code .many}
     * @param count how many
     * @return the text
     */
    public String counted(String key, long count) {
        return text(key + (count == 1 ? ".one" : ".many"), count);
    }

    /**
     * Writes a paragraph with the output, on as many lines as it needs.
     *
     * @param text the paragraph
     */
    public void say(String text) {
        out.print(page.wrapped(text));
    }

    /**
     * A text of the catalogue on lines that fit the page.
     *
     * @param key its key
     * @param parts what stands in the places of {0}, {1}...
     * @return lines that end with a line feed
     */
    public String wrapped(String key, Object... parts) {
        return page.wrapped(text(key, parts));
    }

    /**
     * Writes a line of the catalogue beside the output.
     *
     * @param key its key
     * @param parts what stands in the places of {0}, {1}...
     */
    public void note(String key, Object... parts) {
        err.println(text(key, parts));
    }

    /**
     * Writes problems beside the output, each with its place, code and mend, and how many there are.
     *
     * @param problems the problems
     */
    public void problems(List<Problem> problems) {
        problems.forEach(problem -> err.println(problem.in(page.language())));
        long count = problems.stream().mapToLong(Problem::count).sum();
        note(count == 1 ? "problem" : "problems", count);
    }
}
