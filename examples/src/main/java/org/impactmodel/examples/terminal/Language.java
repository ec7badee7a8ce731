package org.impactmodel.examples.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language to speak. */
final class Language {

    private static final String OPTION = "--lang";
    private static final List<String> SPOKEN = List.of("fr", "en");

    private Language() {}

    /** What {@code --lang} says, else French where the environment asks for it, else English. */
    static String of(List<String> arguments, Map<String, String> environment) {
        return asked(arguments).filter(SPOKEN::contains).orElseGet(() -> ofEnvironment(environment));
    }

    /** What {@code --lang} says that is no language spoken here. */
    static Optional<String> unknown(List<String> arguments) {
        return asked(arguments).filter(tag -> !SPOKEN.contains(tag));
    }

    /** The option as it has to stand in a command that is told, or nothing where the environment says the language. */
    static String again(List<String> arguments) {
        return asked(arguments).map(tag -> " " + OPTION + " " + tag).orElse("");
    }

    private static Optional<String> asked(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        if (at >= 0 && at + 1 < arguments.size()) {
            return Optional.of(arguments.get(at + 1));
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> argument.substring(OPTION.length() + 1))
                .findFirst();
    }

    /** POSIX: LC_ALL counts before LC_MESSAGES, and that before LANG; an empty one does not count. */
    private static String ofEnvironment(Map<String, String> environment) {
        String tag = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("en");
        return tag.startsWith("fr") ? "fr" : "en";
    }
}
