package org.impactmodel.examples.terminal;

import java.util.List;
import java.util.Map;

/** Which language to speak. */
final class Language {

    private static final String OPTION = "--lang";

    private Language() {}

    /** What {@code --lang} says, else French where {@code LANG} begins with fr, else English. */
    static String of(List<String> arguments, Map<String, String> environment) {
        int at = arguments.indexOf(OPTION);
        if (at >= 0 && at + 1 < arguments.size()) {
            return known(arguments.get(at + 1));
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> known(argument.substring(OPTION.length() + 1)))
                .findFirst()
                .orElseGet(() -> known(environment.getOrDefault("LANG", "en")));
    }

    private static String known(String tag) {
        return tag.startsWith("fr") ? "fr" : "en";
    }
}
