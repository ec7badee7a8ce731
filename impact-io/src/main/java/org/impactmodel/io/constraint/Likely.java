package org.impactmodel.io.constraint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.model.text.Text;

/** What whoever wrote a value that breaks a constraint is likely to have meant. */
final class Likely {

    private static final Map<String, String> SIGNS =
            Map.of("%", "percent", "€", "euros", "$", "dollars", "£", "pounds");
    private static final Pattern GOAL = Pattern.compile("(?:sdgs?|odd)[ _-]*([0-9]{1,2})(\\.[0-9a-z]+)?");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final int WHOLE = 100;

    private Likely() {}

    static Optional<Text> meant(Constraint constraint, Object value) {
        if (constraint.code().equals("code")) {
            return code(value.toString());
        }
        if (constraint.isVersion()) {
            return version(value.toString());
        }
        return constraint.isShare() && value instanceof Number number ? share(number.doubleValue()) : Optional.empty();
    }

    /** Shares are never percentages. */
    private static Optional<Text> share(double number) {
        String percent = Decimals.of(number);
        String share = Decimals.of(number / WHOLE);
        return number > 1 && number <= WHOLE
                ? Optional.of(Text.of(
                        "Écrivez " + share + " pour " + percent + "\u00a0%\u00a0: c’est une part, pas un pourcentage.",
                        "Write " + share + " for " + percent + "%: it is a share, not a percentage."))
                : Optional.empty();
    }

    private static Optional<Text> version(String text) {
        String zeros = text.contains(".") ? ".0" : ".0.0";
        return VERSION.matcher(text).matches() ? Optional.of(write(text + zeros)) : Optional.empty();
    }

    private static Optional<Text> code(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher goal = GOAL.matcher(lower);
        if (goal.matches()) {
            return Optional.of(
                    goal.group(2) == null
                            ? either(goal.group(1), goal.group(1) + ".4")
                            : write(goal.group(1) + goal.group(2)));
        }
        String code = SIGNS.containsKey(lower) ? SIGNS.get(lower) : plain(lower);
        return CodeForm.fits(code) ? Optional.of(write(code)) : Optional.empty();
    }

    /** Without accents, and with hyphens between its words. */
    private static String plain(String lower) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[-._]+|[-._]+$", "");
    }

    private static Text write(String code) {
        return Text.of("Écrivez par exemple \"" + code + "\".", "Write for instance \"" + code + "\".");
    }

    private static Text either(String goal, String target) {
        return Text.of(
                "Écrivez le numéro de l’objectif ou le code d’une cible\u00a0: \"" + goal + "\" ou \"" + target + "\".",
                "Write the number of the goal or the code of a target: \"" + goal + "\" or \"" + target + "\".");
    }
}
